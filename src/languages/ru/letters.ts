import type * as en from '../en/letters';
import type { Widen } from '../shape';

/** One sentence for each kind of event: the line in the inbox and the subject of the letter. */
export const sentences: Widen<typeof en.sentences> = {
  review_requested: 'Нужна ваша рецензия: «{title}»',
  review_again: 'Текст изменился, нужна новая рецензия: «{title}»',
  assigned: 'Вам поручена рецензия: «{title}»',
  ratification_due: 'Опубликовано без рецензии, теперь она нужна: «{title}»',
  changes_requested: 'Нужны правки: «{title}»',
  approved: 'Одобрено: «{title}»',
  ratified: 'Подтверждено после публикации: «{title}»',
  scheduled: 'Запланировано: «{title}»',
  unscheduled: 'Снято с плана: «{title}»',
  publish_failed: 'Публикация не удалась: «{title}»',
  published: 'Опубликовано: «{title}»',
  force_published: 'Опубликовано без рецензии: «{title}»',
  withdrawn: 'Снято с публикации: «{title}»',
  retracted: 'Отозвано: «{title}»',
  removed: 'Удалено: «{title}»',
  retraction_proposed: 'Предложен отзыв, нужен второй человек: «{title}»',
  mentioned: 'Вас упомянули в замечании к «{title}»',
  answered: 'На ваше замечание к «{title}» ответили',
  overdue: 'Срок рецензии прошёл: «{title}»',
  translation_affected: 'Оригинал для читателей изменился, проверьте перевод: «{title}»',
  password_changed: 'Пароль вашей учётной записи сменён',
  email_changed: 'Адрес почты вашей учётной записи сменён',
  rights_changed: 'Права вашей учётной записи изменены',
  account_closed: 'Ваша учётная запись закрыта',
  sign_in_held: 'Кто-то подбирает пароль к вашей учётной записи; попытки замедлены',
  key_made: 'Создан ключ, действующий от вашего имени: «{title}»',
  key_revoked: 'Отозван ваш ключ: «{title}»',
  feed_made: 'Создан адрес, по которому календари читают то, что вам видно в редакции',
  feed_revoked: 'Отозван ваш адрес для календарей',
  account_of_another: 'Заведена учётная запись либо изменены её права или пароль: «{title}»',
  policy_changed: 'Изменены редакционные правила',
  settings_changed: 'Изменены настройки: «{title}»',
  webhook_changed: 'Создан, изменён или удалён вебхук: «{title}»',
};

/** What stands before each detail. */
export const details: Widen<typeof en.details> = {
  who: 'Кто',
  stages: 'Этап',
  reason: 'Причина',
  publicNote: 'Что сказано читателям',
  dueAt: 'Срок',
  scheduledFor: 'Выходит',
  lateBy: 'Позже плана на',
  words: 'Замечание',
  original: 'Оригинал',
};

export const untitled: Widen<typeof en.untitled> = 'Без заголовка';

/** How a letter ends. */
export const closing: Widen<typeof en.closing> =
  'Это письмо пришло вам как сотруднику издания «{publication}». Что до вас доходит и как:';

export const openIt: Widen<typeof en.openIt> = 'Открыть';

export const password: Widen<typeof en.password> = {
  subject: 'Новый пароль: {publication}',
  before:
    'Кто-то, скорее всего вы, просит новый пароль для «{publication}». Выбрать его можно здесь:',
  kept: '[Адрес создаётся при отправке письма и нигде не хранится.]',
  after: 'Адрес действует один раз, в течение часа. Если это были не вы, ничего делать не нужно.',
};

/** To administrators, about a backup by the clock. */
export const backup: Widen<typeof en.backup> = {
  subject: '{publication}: резервная копия не в порядке',
  failed:
    'Резервную копию, назначенную на {time}, сделать не удалось. Попыток: {tries}. Вот что помешало:',
  faulty: 'Резервная копия от {time} сделана, но она не в порядке:',
  after: 'Прежние копии на месте. Что делать, сказано в docs/operations.md, раздел «Backups».',
};

/** The day’s letter. */
export const digest: Widen<typeof en.digest> = {
  subject: '{publication}, {day}. Непрочитанное: {count}',
  opening: 'Это пришло вам и ещё не прочитано:',
  publication: 'Издание',
  all: 'Всего непрочитанного: {count}.',
  inbox: 'Открыть входящие',
  settings: 'Выбрать',
};
