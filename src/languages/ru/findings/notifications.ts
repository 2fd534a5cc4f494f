import type * as en from '../../en/findings/notifications';
import type { Widen } from '../../shape';

export const mail: Widen<typeof en.mail> = {
  'mail-unknown': { message: 'Такого письма нет.' },
  'mail-left': { message: 'Это письмо уже отправлено.' },
  'mails-not-theirs': {
    message: 'Письмами занимаются только администраторы.',
    fix: 'Попросите администратора.',
  },
  'channels-unknown': {
    message: 'Таких видов новостей или способов их получать нет.',
    fix: 'Выберите для каждого вида новостей одно из: mail, digest, inbox, none.',
  },
};

export const webhook: Widen<typeof en.webhook> = {
  'webhook-not-found': { message: 'Такого вебхука нет.', fix: 'Посмотрите в списке вебхуков.' },
  'delivery-not-found': { message: 'Такой доставки нет.', fix: 'Посмотрите в списке доставок.' },
  'webhooks-not-theirs': {
    message: 'Вебхуками занимаются выпускающие и администраторы.',
    fix: 'Обратитесь к одному из них.',
  },
  'webhook-deleted': {
    message: 'Вебхук этой доставки удалён, отправлять некому.',
    fix: 'Создайте вебхук заново: он узнает обо всём, что случится с этого времени.',
  },
  'webhook-inactive': { message: 'Вебхук «{name}» выключен.', fix: 'Сначала включите его.' },
  'webhook-address': {
    message: '«{url}» — не адрес, на который можно отправить сообщение.',
    fix: 'Укажите полный адрес, например https://example.org/hooks.',
  },
  'webhook-credentials': {
    message: 'В адресе стоят имя или пароль.',
    fix: 'Уберите их: получатель узнаёт наши сообщения по подписи.',
  },
  'webhook-secret': {
    message: 'Секрет — это «whsec_» и от 24 до 64 байт в base64.',
    fix: 'Оставьте поле пустым, и будет создан новый.',
  },
};
