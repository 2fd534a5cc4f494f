import type * as en from '../../en/fields/accounts';
import type { Widen } from '../../shape';

export const apiKeys: Widen<typeof en.apiKeys> = {
  singular: 'Ключ API',
  plural: 'Ключы API',
  description:
    'Па ключы праграма дзейнічае ад вашага імя ў межах яго праў. Гэта можа кожны, хто яго мае.',
  name: 'Назва',
  owner: 'Ад імя',
  scopes: 'Правы',
  'scopes.description': 'Без праў ён чытае даступнае ўсім, але са сваёй мяжой.',
  perMinute: 'Запытаў за хвіліну',
  beginning: 'Пачатак',
  lastUsedAt: 'Апошняе выкарыстанне',
  expiresAt: 'Дзейнічае да',
  revokedAt: 'Адкліканы',
};

export const mails: Widen<typeof en.mails> = {
  singular: 'Ліст',
  plural: 'Лісты',
  description: 'Усе лісты выдання. Без паштовага сервера (SMTP_URL) яны застаюцца тут.',
  to: 'Каму',
  subject: 'Тэма',
  text: 'Тэкст',
  html: 'У выглядзе HTML',
  sentAt: 'Адпраўлена',
  gaveUpAt: 'Спробы спынены',
  attempts: 'Спробы',
  lastError: 'Апошні збой',
  notification: 'Паведамленне',
  passwordFor: 'Пароль для',
  key: 'Ключ',
};

export const notifications: Widen<typeof en.notifications> = {
  singular: 'Паведамленне',
  plural: 'Паведамленні',
  key: 'Ключ',
  recipient: 'Каму',
  kind: 'Від',
  article: 'Артыкул',
  edition: 'Выпуск',
  comment: 'Заўвага',
  actorName: 'Хто',
  data: 'Падрабязнасці',
  at: 'Калі',
  readAt: 'Прачытана',
};

export const users: Widen<typeof en.users> = {
  singular: 'Карыстальнік',
  plural: 'Карыстальнікі',
  name: 'Імя',
  roles: 'Ролі',
  'roles.description': 'У аднаго чалавека можа быць некалькі роляў.',
  language: 'Мова інтэрфейсу',
  channels: 'Што да вас даходзіць',
  active: 'Актыўны',
  'active.description': 'Неактыўны карыстальнік не можа ўвайсці; яго дзеянні застаюцца ў летапісе.',
};

export const webhookDeliveries: Widen<typeof en.webhookDeliveries> = {
  singular: 'Дастаўка',
  plural: 'Дастаўкі',
  key: 'Ключ',
  webhook: 'Вэбхук',
  url: 'Адрас',
  edition: 'Выпуск',
  sequence: 'Нумар у журнале',
  event: 'Падзея',
  state: 'Стан',
  attempts: 'Спробы',
  log: 'Што адказалі',
  payload: 'Паведамленне',
  lastStatus: 'Апошні адказ',
  deliveredAt: 'Дастаўлена',
};

export const webhooks: Widen<typeof en.webhooks> = {
  singular: 'Вэбхук',
  plural: 'Вэбхукі',
  name: 'Назва',
  url: 'Адрас',
  secret: 'Сакрэт для подпісаў',
  secretChangedAt: 'Сакрэт зменены',
  events: 'Толькі гэтыя падзеі',
  'events.description': 'Калі нічога не абрана — пра ўсе.',
  active: 'Уключаны',
};
