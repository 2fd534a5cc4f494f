import type { Language } from '@/platform/language';

/** What is done about accounts, keys, the policy and settings, and who comes in. */
export const administrationEvents = [
  'account_made',
  'account_changed',
  'email_changed',
  'password_changed',
  'password_link_asked',
  'password_reset',
  'rights_changed',
  'account_released',
  'signed_in',
  'sign_in_failed',
  'sign_in_held',
  'key_made',
  'key_revoked',
  'webhook_made',
  'webhook_changed',
  'webhook_secret_changed',
  'webhook_deleted',
  'policy_changed',
  'settings_changed',
] as const;
export type AdministrationEvent = (typeof administrationEvents)[number];

export const administrationEventLabels = {
  account_made: {
    en: 'Account made',
    ru: 'Заведена учётная запись',
    be: 'Заведзены ўліковы запіс',
  },
  account_changed: {
    en: 'Account changed',
    ru: 'Изменена учётная запись',
    be: 'Зменены ўліковы запіс',
  },
  email_changed: { en: 'E-mail changed', ru: 'Сменён адрес почты', be: 'Зменены адрас пошты' },
  password_changed: { en: 'Password changed', ru: 'Сменён пароль', be: 'Зменены пароль' },
  password_link_asked: {
    en: 'New password asked for',
    ru: 'Запрошен новый пароль',
    be: 'Запытаны новы пароль',
  },
  password_reset: {
    en: 'Password set by letter',
    ru: 'Пароль задан по письму',
    be: 'Пароль зададзены па лісце',
  },
  rights_changed: { en: 'Rights changed', ru: 'Изменены права', be: 'Зменены правы' },
  account_released: {
    en: 'Tries forgiven',
    ru: 'Попытки входа прощены',
    be: 'Спробы ўваходу дараваныя',
  },
  signed_in: { en: 'Signed in', ru: 'Вход', be: 'Уваход' },
  sign_in_failed: { en: 'Sign-in failed', ru: 'Неудачный вход', be: 'Няўдалы ўваход' },
  sign_in_held: { en: 'Sign-in slowed down', ru: 'Вход замедлен', be: 'Уваход запаволены' },
  key_made: { en: 'Key made', ru: 'Создан ключ', be: 'Створаны ключ' },
  key_revoked: { en: 'Key revoked', ru: 'Отозван ключ', be: 'Адкліканы ключ' },
  webhook_made: { en: 'Webhook made', ru: 'Создан вебхук', be: 'Створаны вэбхук' },
  webhook_changed: { en: 'Webhook changed', ru: 'Изменён вебхук', be: 'Зменены вэбхук' },
  webhook_secret_changed: {
    en: 'Secret of a webhook changed',
    ru: 'Сменён секрет вебхука',
    be: 'Зменены сакрэт вэбхука',
  },
  webhook_deleted: { en: 'Webhook deleted', ru: 'Удалён вебхук', be: 'Выдалены вэбхук' },
  policy_changed: {
    en: 'Editorial policy changed',
    ru: 'Изменены редакционные правила',
    be: 'Зменены рэдакцыйныя правілы',
  },
  settings_changed: { en: 'Settings changed', ru: 'Изменены настройки', be: 'Зменены налады' },
} as const satisfies Record<AdministrationEvent, Record<Language, string>>;

/** What an entry is about. */
export const administrationSubjects = ['account', 'key', 'webhook', 'settings'] as const;
export type AdministrationSubject = (typeof administrationSubjects)[number];

/** By what road it was done: a person's session, a program's key, the terminal of the server, or nobody known. */
export const administrationRoads = ['session', 'key', 'server', 'stranger'] as const;
export type AdministrationRoad = (typeof administrationRoads)[number];

export const administrationRoadLabels = {
  session: { en: 'Session', ru: 'Сеанс', be: 'Сеанс' },
  key: { en: 'Key of a program', ru: 'Ключ программы', be: 'Ключ праграмы' },
  server: { en: 'Server', ru: 'Сервер', be: 'Сервер' },
  stranger: { en: 'Without a login', ru: 'Без входа', be: 'Без уваходу' },
} as const satisfies Record<AdministrationRoad, Record<Language, string>>;
