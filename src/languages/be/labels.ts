import type * as en from '../en/labels';
import type { Widen } from '../shape';

export const administrationEvents: Widen<typeof en.administrationEvents> = {
  account_made: 'Заведзены ўліковы запіс',
  account_changed: 'Зменены ўліковы запіс',
  email_changed: 'Зменены адрас пошты',
  password_changed: 'Зменены пароль',
  password_link_asked: 'Запытаны новы пароль',
  password_reset: 'Пароль зададзены па лісце',
  rights_changed: 'Зменены правы',
  account_released: 'Спробы ўваходу дараваныя',
  signed_in: 'Уваход',
  sign_in_failed: 'Няўдалы ўваход',
  sign_in_held: 'Уваход запаволены',
  key_made: 'Створаны ключ',
  key_revoked: 'Адкліканы ключ',
  feed_made: 'Створаны адрас календара',
  feed_revoked: 'Адкліканы адрас календара',
  webhook_made: 'Створаны вэбхук',
  webhook_changed: 'Зменены вэбхук',
  webhook_secret_changed: 'Зменены сакрэт вэбхука',
  webhook_deleted: 'Выдалены вэбхук',
  policy_changed: 'Зменены рэдакцыйныя правілы',
  settings_changed: 'Зменены налады',
  job_tried_again: 'Заданне запушчана яшчэ раз',
};

export const administrationRoads: Widen<typeof en.administrationRoads> = {
  session: 'Сеанс',
  key: 'Ключ праграмы',
  server: 'Сервер',
  stranger: 'Без уваходу',
};

export const suggestionReasons: Widen<typeof en.suggestionReasons> = {
  title: 'назва падобная да гэтых слоў',
  author: 'у сказе названы аўтар: {name}',
  place: 'у сказе названа выданне: {name}',
  words: 'агульныя словы са сказам: {words}',
  nearby: 'цытуецца побач у гэтым артыкуле',
  article: 'цытуецца ў гэтым артыкуле',
  year: 'у сказе названы {year} год',
};

/** Why a page could not be read, as part of a sentence. */
export const fetchErrors: Widen<typeof en.fetchErrors> = {
  'url-refused': 'гэта не адрас у сеціве',
  'port-refused': 'яе порт не адносіцца да вэб-портаў',
  'credentials-refused': 'у ім ёсць імя і пароль',
  'address-refused': 'ён вядзе ў закрытую сетку',
  'too-many-redirects': 'бясконцыя перанакіраванні',
  'redirect-without-target': 'перанакіраванне ў нікуды',
  timeout: 'няма адказу за адведзены час',
  'host-not-found': 'імя сайта невядомае',
  'connection-failed': 'няма злучэння',
  'tls-failed': 'няма абароненага злучэння',
  'response-broken': 'пашкоджаны адказ',
};

export const closedPage: Widen<typeof en.closedPage> = 'перад ёй уваход або пытанне';

/** What the kinds of work are called, at the desk and on readers' pages. */
export const cslTypes: Widen<typeof en.cslTypes> = {
  article: 'Артыкул або прэпрынт',
  'article-journal': 'Артыкул у часопісе',
  'article-magazine': 'Артыкул у перыёдыцы',
  'article-newspaper': 'Газетны артыкул',
  bill: 'Законапраект',
  book: 'Кніга',
  broadcast: 'Перадача',
  chapter: 'Раздзел кнігі',
  classic: 'Класічны твор',
  collection: 'Архіўны збор',
  dataset: 'Набор даных',
  document: 'Дакумент',
  entry: 'Запіс у базе даных',
  'entry-dictionary': 'Слоўнікавы артыкул',
  'entry-encyclopedia': 'Артыкул у энцыклапедыі',
  event: 'Мерапрыемства',
  figure: 'Малюнак',
  graphic: 'Выява',
  hearing: 'Слуханні',
  interview: 'Інтэрв’ю',
  legal_case: 'Судовае рашэнне',
  legislation: 'Нарматыўны акт',
  manuscript: 'Рукапіс',
  map: 'Карта',
  motion_picture: 'Фільм або відэа',
  musical_score: 'Ноты',
  pamphlet: 'Брашура',
  'paper-conference': 'Даклад на канферэнцыі',
  patent: 'Патэнт',
  performance: 'Пастаноўка',
  periodical: 'Перыядычнае выданне',
  personal_communication: 'Ліст або паведамленне',
  post: 'Запіс у сеціве',
  'post-weblog': 'Запіс у блогу',
  regulation: 'Пастанова',
  report: 'Справаздача',
  review: 'Рэцэнзія',
  'review-book': 'Рэцэнзія на кнігу',
  software: 'Праграма',
  song: 'Музычны запіс',
  speech: 'Выступ',
  standard: 'Стандарт',
  thesis: 'Дысертацыя',
  treaty: 'Дагавор',
  webpage: 'Вэб-старонка',
};

export const citationStatus: Widen<typeof en.citationStatus> = {
  unresolved: 'Крыніца не знойдзена',
  proposed: 'Крыніца прапанавана',
  resolved: 'Крыніца ёсць',
  waived: 'Пакінута без крыніцы',
  orphaned: 'Больш няма ў тэксце',
};

export const quotationVerdict: Widen<typeof en.quotationVerdict> = {
  unchecked: 'Яшчэ не шукалі',
  verified: 'Ёсць у крыніцы',
  differs: 'Разыходзіцца з крыніцай',
  'not-found': 'У крыніцы не знойдзена',
  unreadable: 'У захаванай копіі няма тэксту',
};

export const frontPageSectionSubject: Widen<typeof en.frontPageSectionSubject> = {
  latest: 'Новыя артыкулы',
  topic: 'Тэма',
  series: 'Цыкл',
  kind: 'Жанр',
  chosen: 'Артыкулы, абраныя ўручную',
};

export const frontPageSectionTheme: Widen<typeof en.frontPageSectionTheme> = {
  rows: 'Адзін пад адным',
  columns: 'Побач, толькі загалоўкі',
};

/** The sections of the desk's sidebar. */
export const groups: Widen<typeof en.groups> = {
  writing: 'Тэксты',
  sources: 'Крыніцы',
  record: 'Летапіс',
  publication: 'Выданне',
  administration: 'Кіраванне',
};

export const articleKind: Widen<typeof en.articleKind> = {
  analysis: 'Аналіз',
  commentary: 'Каментар',
  report: 'Даклад',
  interview: 'Інтэрв’ю',
  legacy: 'З архіва',
};

export const bylineRole: Widen<typeof en.bylineRole> = {
  author: 'Аўтар',
  editor: 'Рэдактар',
  translator: 'Перакладчык',
  interviewer: 'Гутарыў',
  interviewee: 'Суразмоўца',
};

export const locator: Widen<typeof en.locator> = {
  page: 'Старонка',
  chapter: 'Раздзел',
  section: 'Частка',
  paragraph: 'Абзац',
  timestamp: 'Час запісу',
  figure: 'Малюнак',
  table: 'Табліца',
  'article-locator': 'Артыкул закона',
  folio: 'Аркуш',
};

export const publicationThemeTypeface: Widen<typeof en.publicationThemeTypeface> = {
  serif: 'Ibidem Serif, паводле Source Serif 4',
  literata: 'Literata',
  book: 'Ibidem Book, паводле PT Serif',
};

export const sourceCopiesAccess: Widen<typeof en.sourceCopiesAccess> = {
  policy: 'Як у рэдакцыйных правілах',
  public: 'Адкрытыя чытачам',
  private: 'Толькі для рэдакцыі',
};

export const snapshotsSnapshotWay: Widen<typeof en.snapshotsSnapshotWay> = {
  capture: 'Зроблены выданнем',
  upload: 'Загружаны чалавекам',
};

export const webhookDeliveriesState: Widen<typeof en.webhookDeliveriesState> = {
  pending: 'Чакае',
  delivered: 'Дастаўлена',
  failed: 'Не дастаўлена',
};

export const jobNames: Widen<typeof en.jobNames> = {
  'ensure-transition-is-announced': 'Паведаміць пра крок людзям і праграмам',
  'ensure-edition-is-published': 'Выпусціць запланаваную рэдакцыю тэксту',
  'ensure-mail-is-sent': 'Адправіць ліст',
  'ensure-password-letter-is-kept': 'Напісаць ліст пра пароль',
  'ensure-failed-sign-in-is-logged': 'Запісаць няўдалы ўваход',
  'ensure-webhook-is-delivered': 'Даставіць паведамленне вэбхуку',
  'ensure-comment-is-announced': 'Паведаміць пра каментар',
  'ensure-assignment-is-announced': 'Паведаміць пра даручаную рэцэнзію',
  'ensure-source-is-described': 'Апісаць крыніцу',
  'ensure-source-is-checked': 'Праверыць цытаваную старонку',
  'ensure-source-is-archived': 'Захаваць копію цытаванай старонкі',
  'ensure-archived-copy-is-known': 'Спытаць копію ў архівах',
  'ensure-quotations-are-checked': 'Знайсці цытаты ў копіях',
  'ensure-renditions-are-made': 'Запісаць файлы артыкула',
  'ensure-renditions-are-forgotten': 'Выдаліць файлы, якіх больш не паказваюць',
  'ensure-search-knows-names': 'Абнавіць імёны ў пошуку',
  'ensure-no-edition-is-forgotten': 'Праверыць, ці не забыта запланаваная рэдакцыя тэксту',
  'ensure-overdue-reviews-are-announced': 'Нагадаць пра пратэрмінаваныя рэцэнзіі',
  'ensure-daily-letters-are-kept': 'Напісаць лісты дня',
  'ensure-due-links-are-checked': 'Знайсці старонкі, якія час праверыць',
  'ensure-copies-are-judged': 'Ацаніць захаваныя копіі',
  'ensure-no-copy-is-missing': 'Зноў запытаць копіі, якіх не хапае',
  'ensure-no-rendition-lingers': 'Прыбраць у сховішчы файлаў',
  'ensure-old-tries-are-forgotten': 'Забыць даўнія спробы ўваходу',
};
