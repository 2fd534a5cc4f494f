import type { Language } from '@/platform/language';

/** What people of the desk are told about, in the order in which they choose. */
export const notificationKinds = [
  'review_requested',
  'changes_requested',
  'approved',
  'scheduled',
  'publish_failed',
  'published',
  'withdrawn',
  'mentioned',
  'overdue',
  'retraction_proposed',
  'translation_affected',
] as const;

/** Also what everybody hears whom it concerns: nobody chooses not to know that their password was changed. */
export const allNotificationKinds = [...notificationKinds, 'administration'] as const;
export type NotificationKind = (typeof allNotificationKinds)[number];

/** What each kind is called in lists and settings. */
export const notificationKindLabels = {
  review_requested: { en: 'Review requested', ru: 'Нужна рецензия', be: 'Патрэбная рэцэнзія' },
  changes_requested: { en: 'Changes requested', ru: 'Нужны правки', be: 'Патрэбныя праўкі' },
  approved: { en: 'Approved', ru: 'Одобрено', be: 'Адобрана' },
  scheduled: { en: 'Scheduled', ru: 'Запланировано', be: 'Запланавана' },
  publish_failed: {
    en: 'Publication failed',
    ru: 'Публикация не удалась',
    be: 'Публікацыя не ўдалася',
  },
  published: { en: 'Published', ru: 'Опубликовано', be: 'Апублікавана' },
  withdrawn: {
    en: 'Withdrawn, retracted or removed',
    ru: 'Снято, отозвано или удалено',
    be: 'Знята, адклікана ці выдалена',
  },
  mentioned: {
    en: 'You are mentioned or answered',
    ru: 'Вас упомянули или вам ответили',
    be: 'Вас згадалі ці вам адказалі',
  },
  overdue: { en: 'Review overdue', ru: 'Срок рецензии прошёл', be: 'Тэрмін рэцэнзіі мінуў' },
  retraction_proposed: {
    en: 'Retraction proposed',
    ru: 'Предложен отзыв',
    be: 'Прапанавана адкліканне',
  },
  translation_affected: {
    en: 'A translation is affected',
    ru: 'Затронут перевод',
    be: 'Закрануты пераклад',
  },
  administration: {
    en: 'Accounts and settings',
    ru: 'Учётные записи и настройки',
    be: 'Уліковыя запісы і налады',
  },
} as const satisfies Record<NotificationKind, Record<Language, string>>;
