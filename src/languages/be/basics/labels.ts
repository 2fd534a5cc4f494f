import type * as en from '../../en/basics/labels';
import type { Widen } from '../../shape';

export const scopes: Widen<typeof en.scopes> = {
  read: 'read: чытаць тое, што чытае ўладальнік',
  write: 'write: тэксты, спасылкі, крыніцы, выявы, імпарт',
  workflow: 'workflow: рэцэнзаванне, публікацыя, даручэнні',
  administer: 'administer: уліковыя запісы, вэбхукі, налады, лісты',
};

/** What an event is called once it has happened, in the log and where somebody was faster. */
export const happened: Widen<typeof en.happened> = {
  create: 'Створана',
  submit: 'Адпраўлена на рэцэнзію',
  recall: 'Забрана з рэцэнзіі',
  request_changes: 'Вернута на дапрацоўку',
  approve: 'Адобрана',
  revise: 'Зменена падчас рэцэнзіі',
  reopen: 'Адкрыта зноў',
  schedule: 'Запланавана',
  unschedule: 'План скасаваны',
  publish: 'Апублікавана',
  fail: 'Публікацыя не ўдалася',
  force_publish: 'Апублікавана без рэцэнзіі',
  ratify: 'Пацверджана пасля публікацыі',
  new_edition: 'Пачаты новы выпуск',
  supersede: 'Заменена новым выпускам',
  withdraw: 'Знята з публікацыі',
  propose_retraction: 'Прапанавана адкліканне',
  retract: 'Адклікана',
  remove: 'Выдалена',
  discard: 'Адкінута',
  check_claim: 'Сцверджанне праверана',
  uncheck_claim: 'Праверка адкліканая',
};

/** What an edition is called in each state. */
export const states: Widen<typeof en.states> = {
  draft: 'Чарнавік',
  in_review: 'На рэцэнзіі',
  changes_requested: 'Патрэбныя праўкі',
  approved: 'Адобрана',
  scheduled: 'Запланавана',
  publish_failed: 'Публікацыя не ўдалася',
  published: 'Апублікавана',
  withdrawn: 'Знята',
  retracted: 'Адклікана',
  superseded: 'Заменена новым выпускам',
  removed: 'Выдалена',
  discarded: 'Адкінута',
};

/** What an event is called where somebody may ask for it. */
export const events: Widen<typeof en.events> = {
  create: 'Стварыць',
  submit: 'Адправіць на рэцэнзію',
  recall: 'Забраць з рэцэнзіі',
  request_changes: 'Вярнуць на дапрацоўку',
  approve: 'Адобрыць',
  revise: 'Змяніць падчас рэцэнзіі',
  reopen: 'Адкрыць зноў',
  schedule: 'Запланаваць',
  unschedule: 'Скасаваць план',
  publish: 'Апублікаваць',
  fail: 'Публікацыя не ўдалася',
  force_publish: 'Апублікаваць без рэцэнзіі',
  ratify: 'Пацвердзіць пасля публікацыі',
  new_edition: 'Пачаць новы выпуск',
  supersede: 'Замяніць новым выпускам',
  withdraw: 'Зняць з публікацыі',
  propose_retraction: 'Прапанаваць адкліканне',
  retract: 'Адклікаць',
  remove: 'Выдаліць',
  discard: 'Адкінуць',
  check_claim: 'Праверыць сцверджанне',
  uncheck_claim: 'Адклікаць праверку',
};

export const roles: Widen<typeof en.roles> = {
  writer: 'Аўтар тэкстаў',
  reviewer: 'Рэцэнзент',
  'fact-checker': 'Правяральнік фактаў',
  editor: 'Рэдактар',
  publisher: 'Выпускаючы',
  administrator: 'Адміністратар',
};

export const editionKinds: Widen<typeof en.editionKinds> = {
  first: 'Першы выпуск',
  update: 'Абнаўленне',
  correction: 'Выпраўленне',
  minor: 'Дробная праўка',
};

/** What each kind is called in lists and settings. */
export const notificationKinds: Widen<typeof en.notificationKinds> = {
  review_requested: 'Патрэбная рэцэнзія',
  changes_requested: 'Патрэбныя праўкі',
  approved: 'Адобрана',
  scheduled: 'Запланавана',
  publish_failed: 'Публікацыя не ўдалася',
  published: 'Апублікавана',
  withdrawn: 'Знята, адклікана ці выдалена',
  mentioned: 'Вас згадалі ці вам адказалі',
  overdue: 'Тэрмін рэцэнзіі мінуў',
  retraction_proposed: 'Прапанавана адкліканне',
  translation_affected: 'Закрануты пераклад',
  administration: 'Уліковыя запісы і налады',
};

/** What came instead of a page, as part of a sentence. */
export const pageFaults: Widen<typeof en.pageFaults> = {
  login: 'уваход на сайт',
  consent: 'пытанне пра файлы cookie',
  challenge: 'праверка на робата (CAPTCHA)',
  denied: 'адмова ў доступе',
  'rate-limited': 'паведамленне пра занадта частыя запыты',
  region: 'паведамленне, што з нашай краіны доступу няма',
  paywall: 'толькі пачатак платнага тэксту',
  'script-only': 'нарыхтоўка, якую запаўняе скрыпт',
  'sends-on': 'пераадрасацыя на іншую старонку',
  'other-kind': 'не той файл, які названы ў адрасе',
  'broken-file': 'файл, які не адкрываецца',
  'not-found': 'паведамленне, што старонкі няма',
  'front-page': 'галоўная старонка сайта',
  parked: 'заглушка кінутага дамена або хостынга',
  'default-page': 'стандартная старонка новага сервера',
  'no-words': 'старонка без слоў',
  maintenance: 'паведамленне пра працы на сайце',
  'server-error': 'паведамленне пра памылку',
};

/** What the desk calls each verdict. */
export const linkVerdicts: Widen<typeof en.linkVerdicts> = {
  unchecked: 'Не правяралася',
  alive: 'Адказвае',
  moved: 'Пераехала',
  failing: 'Збоіць',
  dead: 'Не існуе',
  drifted: 'Цяпер там іншы тэкст',
  'soft-404': 'Адказвае, што нічога няма',
  blocked: 'Закрыта для нас',
};
