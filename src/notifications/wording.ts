import type { Language } from '@/platform/language';
import type { Happening } from './happenings';

type Words = Record<Language, string>;

/** One sentence for each happening: the line in the inbox and the subject of the letter. */
export const sentences: Record<Happening, Words> = {
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
