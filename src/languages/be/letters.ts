import type * as en from '../en/letters';
import type { Widen } from '../shape';

/** One sentence for each kind of event: the line in the inbox and the subject of the letter. */
export const sentences: Widen<typeof en.sentences> = {
  review_requested: 'Патрэбная ваша рэцэнзія: «{title}»',
  review_again: 'Тэкст змяніўся, патрэбная новая рэцэнзія: «{title}»',
  assigned: 'Вам даручана рэцэнзія: «{title}»',
  ratification_due: 'Апублікавана без рэцэнзіі, цяпер яна патрэбная: «{title}»',
  changes_requested: 'Патрэбныя праўкі: «{title}»',
  approved: 'Адобрана: «{title}»',
  ratified: 'Пацверджана пасля публікацыі: «{title}»',
  scheduled: 'Запланавана: «{title}»',
  unscheduled: 'Знята з плана: «{title}»',
  publish_failed: 'Публікацыя не ўдалася: «{title}»',
  published: 'Апублікавана: «{title}»',
  force_published: 'Апублікавана без рэцэнзіі: «{title}»',
  withdrawn: 'Знята з публікацыі: «{title}»',
  retracted: 'Адклікана: «{title}»',
  removed: 'Выдалена: «{title}»',
  retraction_proposed: 'Прапанавана адкліканне, патрэбны другі чалавек: «{title}»',
  mentioned: 'Вас згадалі ў заўвазе да «{title}»',
  answered: 'На вашу заўвагу да «{title}» адказалі',
  overdue: 'Тэрмін рэцэнзіі мінуў: «{title}»',
  translation_affected: 'Арыгінал для чытачоў змяніўся, праверце пераклад: «{title}»',
  password_changed: 'Пароль вашага ўліковага запісу зменены',
  email_changed: 'Адрас пошты вашага ўліковага запісу зменены',
  rights_changed: 'Правы вашага ўліковага запісу зменены',
  account_closed: 'Ваш уліковы запіс закрыты',
  sign_in_held: 'Нехта падбірае пароль да вашага ўліковага запісу; спробы запаволены',
  key_made: 'Створаны ключ, які дзейнічае ад вашага імя: «{title}»',
  key_revoked: 'Адкліканы ваш ключ: «{title}»',
  feed_made: 'Створаны адрас, па якім календары чытаюць тое, што вам відаць у рэдакцыі',
  feed_revoked: 'Адкліканы ваш адрас для календароў',
  account_of_another: 'Заведзены ўліковы запіс або зменены яго правы ці пароль: «{title}»',
  policy_changed: 'Зменены рэдакцыйныя правілы',
  settings_changed: 'Зменены налады: «{title}»',
  webhook_changed: 'Створаны, зменены або выдалены вэбхук: «{title}»',
};

/** What stands before each detail. */
export const details: Widen<typeof en.details> = {
  who: 'Хто',
  stages: 'Этап',
  reason: 'Прычына',
  publicNote: 'Што сказана чытачам',
  dueAt: 'Тэрмін',
  scheduledFor: 'Выходзіць',
  lateBy: 'Пазней за план на',
  words: 'Заўвага',
  original: 'Арыгінал',
};

export const untitled: Widen<typeof en.untitled> = 'Без загалоўка';

/** How a letter ends. */
export const closing: Widen<typeof en.closing> =
  'Гэты ліст прыйшоў вам як супрацоўніку выдання «{publication}». Што да вас даходзіць і як:';

export const openIt: Widen<typeof en.openIt> = 'Адкрыць';

export const password: Widen<typeof en.password> = {
  subject: 'Новы пароль: {publication}',
  before:
    'Хтосьці, хутчэй за ўсё вы, просіць новы пароль для «{publication}». Выбраць яго можна тут:',
  kept: '[Адрас ствараецца пры адпраўцы ліста і нідзе не захоўваецца.]',
  after:
    'Адрас дзейнічае адзін раз, на працягу гадзіны. Калі гэта былі не вы, рабіць нічога не трэба.',
};

/** To administrators, about a backup by the clock. */
export const backup: Widen<typeof en.backup> = {
  subject: '{publication}: рэзервовая копія не ў парадку',
  failed:
    'Рэзервовую копію, прызначаную на {time}, зрабіць не ўдалося. Спроб: {tries}. Вось што перашкодзіла:',
  faulty: 'Рэзервовая копія ад {time} зроблена, але яна не ў парадку:',
  after: 'Ранейшыя копіі на месцы. Што рабіць, сказана ў docs/operations.md, раздзел «Backups».',
};

/** The day’s letter. */
export const digest: Widen<typeof en.digest> = {
  subject: '{publication}, {day}. Непрачытанае: {count}',
  opening: 'Гэта прыйшло вам і яшчэ не прачытана:',
  publication: 'Выданне',
  all: 'Усяго непрачытанага: {count}.',
  inbox: 'Адкрыць уваходныя',
  settings: 'Выбраць',
};
