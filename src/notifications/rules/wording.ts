import type { Language } from '@/platform/language';
import type { EventKind } from './event-kinds';

type Words = Record<Language, string>;

/** One sentence for each kind of event: the line in the inbox and the subject of the letter. */
export const sentences: Record<EventKind, Words> = {
  review_requested: {
    en: 'Please review “{title}”',
    ru: 'Нужна ваша рецензия: «{title}»',
    be: 'Патрэбная ваша рэцэнзія: «{title}»',
  },
  review_again: {
    en: 'The text changed, please review it again: “{title}”',
    ru: 'Текст изменился, нужна новая рецензия: «{title}»',
    be: 'Тэкст змяніўся, патрэбная новая рэцэнзія: «{title}»',
  },
  assigned: {
    en: 'You are asked to review “{title}”',
    ru: 'Вам поручена рецензия: «{title}»',
    be: 'Вам даручана рэцэнзія: «{title}»',
  },
  ratification_due: {
    en: 'Published without review, which is now due: “{title}”',
    ru: 'Опубликовано без рецензии, теперь она нужна: «{title}»',
    be: 'Апублікавана без рэцэнзіі, цяпер яна патрэбная: «{title}»',
  },
  changes_requested: {
    en: 'Changes are requested: “{title}”',
    ru: 'Нужны правки: «{title}»',
    be: 'Патрэбныя праўкі: «{title}»',
  },
  approved: { en: 'Approved: “{title}”', ru: 'Одобрено: «{title}»', be: 'Адобрана: «{title}»' },
  ratified: {
    en: 'Confirmed after publication: “{title}”',
    ru: 'Подтверждено после публикации: «{title}»',
    be: 'Пацверджана пасля публікацыі: «{title}»',
  },
  scheduled: {
    en: 'Scheduled: “{title}”',
    ru: 'Запланировано: «{title}»',
    be: 'Запланавана: «{title}»',
  },
  unscheduled: {
    en: 'No longer scheduled: “{title}”',
    ru: 'Снято с плана: «{title}»',
    be: 'Знята з плана: «{title}»',
  },
  publish_failed: {
    en: 'The publication failed: “{title}”',
    ru: 'Публикация не удалась: «{title}»',
    be: 'Публікацыя не ўдалася: «{title}»',
  },
  published: {
    en: 'Published: “{title}”',
    ru: 'Опубликовано: «{title}»',
    be: 'Апублікавана: «{title}»',
  },
  force_published: {
    en: 'Published without review: “{title}”',
    ru: 'Опубликовано без рецензии: «{title}»',
    be: 'Апублікавана без рэцэнзіі: «{title}»',
  },
  withdrawn: {
    en: 'Withdrawn from readers: “{title}”',
    ru: 'Снято с публикации: «{title}»',
    be: 'Знята з публікацыі: «{title}»',
  },
  retracted: { en: 'Retracted: “{title}”', ru: 'Отозвано: «{title}»', be: 'Адклікана: «{title}»' },
  removed: { en: 'Removed: “{title}”', ru: 'Удалено: «{title}»', be: 'Выдалена: «{title}»' },
  retraction_proposed: {
    en: 'A retraction is proposed and needs a second person: “{title}”',
    ru: 'Предложен отзыв, нужен второй человек: «{title}»',
    be: 'Прапанавана адкліканне, патрэбны другі чалавек: «{title}»',
  },
  mentioned: {
    en: 'You are mentioned in a comment on “{title}”',
    ru: 'Вас упомянули в замечании к «{title}»',
    be: 'Вас згадалі ў заўвазе да «{title}»',
  },
  answered: {
    en: 'Your comment on “{title}” was answered',
    ru: 'На ваше замечание к «{title}» ответили',
    be: 'На вашу заўвагу да «{title}» адказалі',
  },
  overdue: {
    en: 'A review is overdue: “{title}”',
    ru: 'Срок рецензии прошёл: «{title}»',
    be: 'Тэрмін рэцэнзіі мінуў: «{title}»',
  },
  translation_affected: {
    en: 'What readers see of the original changed, look at the translation: “{title}”',
    ru: 'Оригинал для читателей изменился, проверьте перевод: «{title}»',
    be: 'Арыгінал для чытачоў змяніўся, праверце пераклад: «{title}»',
  },
  password_changed: {
    en: 'The password of your account was changed',
    ru: 'Пароль вашей учётной записи сменён',
    be: 'Пароль вашага ўліковага запісу зменены',
  },
  email_changed: {
    en: 'The e-mail address of your account was changed',
    ru: 'Адрес почты вашей учётной записи сменён',
    be: 'Адрас пошты вашага ўліковага запісу зменены',
  },
  rights_changed: {
    en: 'The rights of your account were changed',
    ru: 'Права вашей учётной записи изменены',
    be: 'Правы вашага ўліковага запісу зменены',
  },
  account_closed: {
    en: 'Your account was closed',
    ru: 'Ваша учётная запись закрыта',
    be: 'Ваш уліковы запіс закрыты',
  },
  sign_in_held: {
    en: 'Somebody tries passwords for your account; they are slowed down',
    ru: 'Кто-то подбирает пароль к вашей учётной записи; попытки замедлены',
    be: 'Нехта падбірае пароль да вашага ўліковага запісу; спробы запаволены',
  },
  key_made: {
    en: 'A key was made that acts for you: “{title}”',
    ru: 'Создан ключ, действующий от вашего имени: «{title}»',
    be: 'Створаны ключ, які дзейнічае ад вашага імя: «{title}»',
  },
  key_revoked: {
    en: 'A key of yours was revoked: “{title}”',
    ru: 'Отозван ваш ключ: «{title}»',
    be: 'Адкліканы ваш ключ: «{title}»',
  },
  account_of_another: {
    en: 'An account was made, or its rights or password changed: “{title}”',
    ru: 'Заведена учётная запись либо изменены её права или пароль: «{title}»',
    be: 'Заведзены ўліковы запіс або зменены яго правы ці пароль: «{title}»',
  },
  policy_changed: {
    en: 'The editorial policy was changed',
    ru: 'Изменены редакционные правила',
    be: 'Зменены рэдакцыйныя правілы',
  },
  settings_changed: {
    en: 'Settings were changed: “{title}”',
    ru: 'Изменены настройки: «{title}»',
    be: 'Зменены налады: «{title}»',
  },
  webhook_changed: {
    en: 'A webhook was made, changed or deleted: “{title}”',
    ru: 'Создан, изменён или удалён вебхук: «{title}»',
    be: 'Створаны, зменены або выдалены вэбхук: «{title}»',
  },
};

/** What stands before each detail. */
export const labels = {
  who: { en: 'Who', ru: 'Кто', be: 'Хто' },
  stages: { en: 'Stage', ru: 'Этап', be: 'Этап' },
  reason: { en: 'Reason', ru: 'Причина', be: 'Прычына' },
  publicNote: {
    en: 'What readers are told',
    ru: 'Что сказано читателям',
    be: 'Што сказана чытачам',
  },
  dueAt: { en: 'Due', ru: 'Срок', be: 'Тэрмін' },
  scheduledFor: { en: 'Appears', ru: 'Выходит', be: 'Выходзіць' },
  lateBy: { en: 'Later than planned by', ru: 'Позже плана на', be: 'Пазней за план на' },
  words: { en: 'Comment', ru: 'Замечание', be: 'Заўвага' },
  original: { en: 'Original', ru: 'Оригинал', be: 'Арыгінал' },
} as const satisfies Record<string, Words>;

export const untitled: Words = { en: 'Untitled', ru: 'Без заголовка', be: 'Без загалоўка' };

/** How a letter ends. */
export const closing: Words = {
  en: 'You get this letter because of your work at {publication}. What you get letters about:',
  ru: 'Это письмо пришло вам как сотруднику издания «{publication}». О чём присылать письма:',
  be: 'Гэты ліст прыйшоў вам як супрацоўніку выдання «{publication}». Пра што дасылаць лісты:',
};

export const openIt: Words = { en: 'Open it', ru: 'Открыть', be: 'Адкрыць' };
