import type * as en from '../en/labels';
import type { Widen } from '../shape';

export const administrationEvents: Widen<typeof en.administrationEvents> = {
  account_made: 'Заведена учётная запись',
  account_changed: 'Изменена учётная запись',
  email_changed: 'Сменён адрес почты',
  password_changed: 'Сменён пароль',
  password_link_asked: 'Запрошен новый пароль',
  password_reset: 'Пароль задан по письму',
  rights_changed: 'Изменены права',
  account_released: 'Попытки входа прощены',
  signed_in: 'Вход',
  sign_in_failed: 'Неудачный вход',
  sign_in_held: 'Вход замедлен',
  key_made: 'Создан ключ',
  key_revoked: 'Отозван ключ',
  feed_made: 'Создан адрес календаря',
  feed_revoked: 'Отозван адрес календаря',
  webhook_made: 'Создан вебхук',
  webhook_changed: 'Изменён вебхук',
  webhook_secret_changed: 'Сменён секрет вебхука',
  webhook_deleted: 'Удалён вебхук',
  policy_changed: 'Изменены редакционные правила',
  settings_changed: 'Изменены настройки',
  job_tried_again: 'Задание запущено ещё раз',
};

export const administrationRoads: Widen<typeof en.administrationRoads> = {
  session: 'Сеанс',
  key: 'Ключ программы',
  server: 'Сервер',
  stranger: 'Без входа',
};

export const suggestionReasons: Widen<typeof en.suggestionReasons> = {
  title: 'название похоже на эти слова',
  author: 'в предложении назван автор: {name}',
  place: 'в предложении названо издание: {name}',
  words: 'общие слова с предложением: {words}',
  nearby: 'цитируется рядом в этой статье',
  article: 'цитируется в этой статье',
  year: 'в предложении назван {year} год',
};

/** Why a page could not be read, as part of a sentence. */
export const fetchErrors: Widen<typeof en.fetchErrors> = {
  'url-refused': 'это не адрес в сети',
  'port-refused': 'её порт не относится к веб-портам',
  'credentials-refused': 'в нём есть имя и пароль',
  'address-refused': 'он ведёт в закрытую сеть',
  'too-many-redirects': 'бесконечные перенаправления',
  'redirect-without-target': 'перенаправление в никуда',
  timeout: 'нет ответа за отведённое время',
  'host-not-found': 'имя сайта неизвестно',
  'connection-failed': 'нет соединения',
  'tls-failed': 'нет защищённого соединения',
  'response-broken': 'повреждённый ответ',
};

export const closedPage: Widen<typeof en.closedPage> = 'перед ней вход или вопрос';

/** What the kinds of work are called, at the desk and on readers' pages. */
export const cslTypes: Widen<typeof en.cslTypes> = {
  article: 'Статья или препринт',
  'article-journal': 'Статья в журнале',
  'article-magazine': 'Статья в периодике',
  'article-newspaper': 'Газетная статья',
  bill: 'Законопроект',
  book: 'Книга',
  broadcast: 'Передача',
  chapter: 'Глава книги',
  classic: 'Классическое сочинение',
  collection: 'Архивное собрание',
  dataset: 'Набор данных',
  document: 'Документ',
  entry: 'Запись в базе данных',
  'entry-dictionary': 'Словарная статья',
  'entry-encyclopedia': 'Статья в энциклопедии',
  event: 'Мероприятие',
  figure: 'Рисунок',
  graphic: 'Изображение',
  hearing: 'Слушания',
  interview: 'Интервью',
  legal_case: 'Судебное решение',
  legislation: 'Нормативный акт',
  manuscript: 'Рукопись',
  map: 'Карта',
  motion_picture: 'Фильм или видео',
  musical_score: 'Ноты',
  pamphlet: 'Брошюра',
  'paper-conference': 'Доклад на конференции',
  patent: 'Патент',
  performance: 'Постановка',
  periodical: 'Периодическое издание',
  personal_communication: 'Письмо или сообщение',
  post: 'Запись в сети',
  'post-weblog': 'Запись в блоге',
  regulation: 'Постановление',
  report: 'Отчёт',
  review: 'Рецензия',
  'review-book': 'Рецензия на книгу',
  software: 'Программа',
  song: 'Музыкальная запись',
  speech: 'Выступление',
  standard: 'Стандарт',
  thesis: 'Диссертация',
  treaty: 'Договор',
  webpage: 'Веб-страница',
};

export const citationStatus: Widen<typeof en.citationStatus> = {
  unresolved: 'Не найден источник',
  proposed: 'Предложен источник',
  resolved: 'Есть источник',
  waived: 'Оставлено без источника',
  orphaned: 'Больше нет в тексте',
};

export const quotationVerdict: Widen<typeof en.quotationVerdict> = {
  unchecked: 'Ещё не искали',
  verified: 'Есть в источнике',
  differs: 'Расходится с источником',
  'not-found': 'В источнике не найдено',
  unreadable: 'В хранимой копии нет текста',
};

export const frontPageSectionSubject: Widen<typeof en.frontPageSectionSubject> = {
  latest: 'Новые статьи',
  topic: 'Тема',
  series: 'Цикл',
  kind: 'Жанр',
  chosen: 'Статьи, выбранные вручную',
};

export const frontPageSectionTheme: Widen<typeof en.frontPageSectionTheme> = {
  rows: 'Одна под другой',
  columns: 'Рядом, только заголовки',
};

/** The sections of the desk's sidebar. */
export const groups: Widen<typeof en.groups> = {
  writing: 'Тексты',
  sources: 'Источники',
  record: 'Летопись',
  publication: 'Издание',
  administration: 'Управление',
};

export const articleKind: Widen<typeof en.articleKind> = {
  analysis: 'Анализ',
  commentary: 'Комментарий',
  report: 'Доклад',
  interview: 'Интервью',
  legacy: 'Из архива',
};

export const bylineRole: Widen<typeof en.bylineRole> = {
  author: 'Автор',
  editor: 'Редактор',
  translator: 'Переводчик',
  interviewer: 'Беседовал',
  interviewee: 'Собеседник',
};

export const locator: Widen<typeof en.locator> = {
  page: 'Страница',
  chapter: 'Глава',
  section: 'Раздел',
  paragraph: 'Абзац',
  timestamp: 'Время записи',
  figure: 'Рисунок',
  table: 'Таблица',
  'article-locator': 'Статья закона',
  folio: 'Лист',
};

export const publicationThemeTypeface: Widen<typeof en.publicationThemeTypeface> = {
  serif: 'Ibidem Serif, по Source Serif 4',
  literata: 'Literata',
  book: 'Ibidem Book, по PT Serif',
};

export const sourceCopiesAccess: Widen<typeof en.sourceCopiesAccess> = {
  policy: 'Как в редакционных правилах',
  public: 'Открыты читателям',
  private: 'Только для редакции',
};

export const snapshotsSnapshotWay: Widen<typeof en.snapshotsSnapshotWay> = {
  capture: 'Сделан изданием',
  upload: 'Загружен человеком',
};

export const webhookDeliveriesState: Widen<typeof en.webhookDeliveriesState> = {
  pending: 'Ожидает',
  delivered: 'Доставлено',
  failed: 'Не доставлено',
};

export const jobNames: Widen<typeof en.jobNames> = {
  'ensure-transition-is-announced': 'Сообщить о шаге людям и программам',
  'ensure-edition-is-published': 'Выпустить запланированную редакцию текста',
  'ensure-mail-is-sent': 'Отправить письмо',
  'ensure-password-letter-is-kept': 'Написать письмо о пароле',
  'ensure-failed-sign-in-is-logged': 'Записать неудачный вход',
  'ensure-webhook-is-delivered': 'Доставить сообщение вебхуку',
  'ensure-comment-is-announced': 'Сообщить о комментарии',
  'ensure-assignment-is-announced': 'Сообщить о порученной рецензии',
  'ensure-source-is-described': 'Описать источник',
  'ensure-source-is-checked': 'Проверить цитируемую страницу',
  'ensure-source-is-archived': 'Сохранить копию цитируемой страницы',
  'ensure-archived-copy-is-known': 'Спросить копию в архивах',
  'ensure-quotations-are-checked': 'Найти цитаты в копиях',
  'ensure-renditions-are-made': 'Записать файлы статьи',
  'ensure-renditions-are-forgotten': 'Удалить файлы, которых больше не показывают',
  'ensure-search-knows-names': 'Обновить имена в поиске',
  'ensure-no-edition-is-forgotten': 'Проверить, не забыта ли запланированная редакция текста',
  'ensure-overdue-reviews-are-announced': 'Напомнить о просроченных рецензиях',
  'ensure-daily-letters-are-kept': 'Написать письма дня',
  'ensure-due-links-are-checked': 'Найти страницы, которые пора проверить',
  'ensure-copies-are-judged': 'Оценить сохранённые копии',
  'ensure-no-copy-is-missing': 'Снова запросить недостающие копии',
  'ensure-no-rendition-lingers': 'Навести порядок в хранилище файлов',
  'ensure-old-tries-are-forgotten': 'Забыть старые попытки входа',
};
