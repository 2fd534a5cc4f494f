import type * as en from '../../en/basics/labels';
import type { Widen } from '../../shape';

export const scopes: Widen<typeof en.scopes> = {
  read: 'read: читать то, что читает владелец',
  write: 'write: тексты, ссылки, источники, изображения, импорт',
  workflow: 'workflow: рецензирование, публикация, поручения',
  administer: 'administer: учётные записи, вебхуки, настройки, письма',
};

/** What an event is called once it has happened, in the log and where somebody was faster. */
export const happened: Widen<typeof en.happened> = {
  create: 'Создано',
  submit: 'Отправлено на рецензию',
  recall: 'Забрано с рецензии',
  request_changes: 'Возвращено на доработку',
  approve: 'Одобрено',
  revise: 'Изменено во время рецензии',
  reopen: 'Открыто снова',
  schedule: 'Запланировано',
  unschedule: 'План отменён',
  publish: 'Опубликовано',
  fail: 'Публикация не удалась',
  force_publish: 'Опубликовано без рецензии',
  ratify: 'Подтверждено после публикации',
  new_edition: 'Начат новый выпуск',
  supersede: 'Заменено новым выпуском',
  withdraw: 'Снято с публикации',
  propose_retraction: 'Предложен отзыв',
  retract: 'Отозвано',
  remove: 'Удалено',
  discard: 'Отброшено',
  check_claim: 'Утверждение проверено',
  uncheck_claim: 'Проверка отозвана',
};

/** What an edition is called in each state. */
export const states: Widen<typeof en.states> = {
  draft: 'Черновик',
  in_review: 'На рецензии',
  changes_requested: 'Нужны правки',
  approved: 'Одобрено',
  scheduled: 'Запланировано',
  publish_failed: 'Публикация не удалась',
  published: 'Опубликовано',
  withdrawn: 'Снято',
  retracted: 'Отозвано',
  superseded: 'Заменено новым выпуском',
  removed: 'Удалено',
  discarded: 'Отброшено',
};

/** What an event is called where somebody may ask for it. */
export const events: Widen<typeof en.events> = {
  create: 'Создать',
  submit: 'Отправить на рецензию',
  recall: 'Забрать с рецензии',
  request_changes: 'Вернуть на доработку',
  approve: 'Одобрить',
  revise: 'Изменить во время рецензии',
  reopen: 'Открыть снова',
  schedule: 'Запланировать',
  unschedule: 'Отменить план',
  publish: 'Опубликовать',
  fail: 'Публикация не удалась',
  force_publish: 'Опубликовать без рецензии',
  ratify: 'Подтвердить после публикации',
  new_edition: 'Начать новый выпуск',
  supersede: 'Заменить новым выпуском',
  withdraw: 'Снять с публикации',
  propose_retraction: 'Предложить отзыв',
  retract: 'Отозвать',
  remove: 'Удалить',
  discard: 'Отбросить',
  check_claim: 'Проверить утверждение',
  uncheck_claim: 'Отозвать проверку',
};

export const roles: Widen<typeof en.roles> = {
  writer: 'Автор текстов',
  reviewer: 'Рецензент',
  'fact-checker': 'Проверяющий факты',
  editor: 'Редактор',
  publisher: 'Выпускающий',
  administrator: 'Администратор',
};

export const editionKinds: Widen<typeof en.editionKinds> = {
  first: 'Первый выпуск',
  update: 'Обновление',
  correction: 'Исправление',
  minor: 'Мелкая правка',
};

/** What each kind is called in lists and settings. */
export const notificationKinds: Widen<typeof en.notificationKinds> = {
  review_requested: 'Нужна рецензия',
  changes_requested: 'Нужны правки',
  approved: 'Одобрено',
  scheduled: 'Запланировано',
  publish_failed: 'Публикация не удалась',
  published: 'Опубликовано',
  withdrawn: 'Снято, отозвано или удалено',
  mentioned: 'Вас упомянули или вам ответили',
  overdue: 'Срок рецензии прошёл',
  retraction_proposed: 'Предложен отзыв',
  translation_affected: 'Затронут перевод',
  administration: 'Учётные записи и настройки',
};

/** What came instead of a page, as part of a sentence. */
export const pageFaults: Widen<typeof en.pageFaults> = {
  login: 'вход на сайт',
  consent: 'вопрос о файлах cookie',
  challenge: 'проверка на робота (CAPTCHA)',
  denied: 'отказ в доступе',
  'rate-limited': 'сообщение о слишком частых запросах',
  region: 'сообщение, что из нашей страны доступа нет',
  paywall: 'только начало платного текста',
  'script-only': 'заготовка, которую заполняет скрипт',
  'sends-on': 'переадресация на другую страницу',
  'other-kind': 'не тот файл, который назван в адресе',
  'broken-file': 'файл, который не открывается',
  'not-found': 'сообщение, что страницы нет',
  'front-page': 'главная страница сайта',
  parked: 'заглушка брошенного домена или хостинга',
  'default-page': 'стандартная страница нового сервера',
  'no-words': 'страница без слов',
  maintenance: 'сообщение о работах на сайте',
  'server-error': 'сообщение об ошибке',
};

/** What the desk calls each verdict. */
export const linkVerdicts: Widen<typeof en.linkVerdicts> = {
  unchecked: 'Не проверялась',
  alive: 'Отвечает',
  moved: 'Переехала',
  failing: 'Сбоит',
  dead: 'Не существует',
  drifted: 'Теперь там другой текст',
  'soft-404': 'Отвечает, что ничего нет',
  blocked: 'Закрыта для нас',
};
