import type * as en from '../../en/fields/accounts';
import type { Widen } from '../../shape';

export const apiKeys: Widen<typeof en.apiKeys> = {
  singular: 'Ключ API',
  plural: 'Ключи API',
  description:
    'По ключу программа действует от вашего имени в пределах его прав. Это может каждый, у кого он есть.',
  name: 'Название',
  owner: 'От имени',
  scopes: 'Права',
  'scopes.description': 'Без прав он читает доступное всем, но со своим пределом.',
  perMinute: 'Запросов в минуту',
  beginning: 'Начало',
  lastUsedAt: 'Последнее использование',
  expiresAt: 'Действует до',
  revokedAt: 'Отозван',
};

export const mails: Widen<typeof en.mails> = {
  singular: 'Письмо',
  plural: 'Письма',
  description: 'Все письма издания. Без почтового сервера (SMTP_URL) они остаются здесь.',
  to: 'Кому',
  subject: 'Тема',
  text: 'Текст',
  html: 'В виде HTML',
  sentAt: 'Отправлено',
  gaveUpAt: 'Попытки прекращены',
  attempts: 'Попытки',
  lastError: 'Последний сбой',
  notification: 'Уведомление',
  passwordFor: 'Пароль для',
  key: 'Ключ',
};

export const notifications: Widen<typeof en.notifications> = {
  singular: 'Уведомление',
  plural: 'Уведомления',
  key: 'Ключ',
  recipient: 'Кому',
  kind: 'Вид',
  article: 'Статья',
  edition: 'Выпуск',
  comment: 'Замечание',
  actorName: 'Кто',
  data: 'Подробности',
  at: 'Когда',
  readAt: 'Прочитано',
};

export const users: Widen<typeof en.users> = {
  singular: 'Пользователь',
  plural: 'Пользователи',
  name: 'Имя',
  roles: 'Роли',
  'roles.description': 'У одного человека может быть несколько ролей.',
  language: 'Язык интерфейса',
  channels: 'Что до вас доходит',
  active: 'Активен',
  'active.description': 'Неактивный пользователь не может войти; его действия остаются в летописи.',
};

export const webhookDeliveries: Widen<typeof en.webhookDeliveries> = {
  singular: 'Доставка',
  plural: 'Доставки',
  key: 'Ключ',
  webhook: 'Вебхук',
  url: 'Адрес',
  edition: 'Выпуск',
  sequence: 'Номер в журнале',
  event: 'Событие',
  state: 'Состояние',
  attempts: 'Попытки',
  log: 'Что ответили',
  payload: 'Сообщение',
  lastStatus: 'Последний ответ',
  deliveredAt: 'Доставлено',
};

export const webhooks: Widen<typeof en.webhooks> = {
  singular: 'Вебхук',
  plural: 'Вебхуки',
  name: 'Название',
  url: 'Адрес',
  secret: 'Секрет для подписей',
  secretChangedAt: 'Секрет сменён',
  events: 'Только эти события',
  'events.description': 'Если не выбрано ничего — обо всех.',
  active: 'Включён',
};
