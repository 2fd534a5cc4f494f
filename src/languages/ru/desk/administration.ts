import type { administration as english } from '../../en/desk/administration';
import type { Widen } from '../../shape';

export const administration: Widen<typeof english> = {
  'account.presentPassword': 'Ваш нынешний пароль',
  'account.presentPasswordHint': 'Нужен, чтобы сменить пароль или адрес почты: свой или чужой.',
  'administration.title': 'Учётные записи и настройки',
  'administration.lead':
    'Кто менял учётные записи, права, ключи, правила и настройки и кто входил. Изменить этот журнал нельзя.',
  'administration.subject': 'О чём',
  'administration.road': 'Как',
  'administration.details': 'Подробности',
  'administration.none': 'В журнале ничего такого нет.',
  'administration.entries': 'Что сделано',
  'administration.ndjson': 'Скачать строками JSON',
  'administration.from': 'было',
  'administration.to': 'стало',
  'administration.network': 'из сети',
  'administration.long': 'изменено; слишком длинно, чтобы показать',
  'webhook.newSecret': 'Создать новый секрет',
  'webhook.newSecretHint': 'Он показывается один раз. Сутки подписывает и прежний.',
  'webhook.secret': 'Секрет для подписей',
};
