import type { keys as english } from '../../en/desk/keys';
import type { Widen } from '../../shape';

export const keys: Widen<typeof english> = {
  'key.title': 'Создать ключ',
  'key.name': 'Для чего он',
  'key.scopes': 'Что по нему можно делать',
  'key.none': 'Если не выбрано ничего, он читает доступное всем, но со своим пределом.',
  'key.perMinute': 'Запросов в минуту',
  'key.perMinuteHint': 'Пусто — обычный предел.',
  'key.ends': 'Действует',
  'key.days': '{{days}} дней',
  'key.always': 'пока не отозван',
  'key.make': 'Создать ключ',
  'key.once': 'Скопируйте его сейчас: больше он не будет показан.',
  'key.secret': 'Ключ',
  'key.revoke': 'Отозвать',
  'key.revoked': 'Отозван. Программы с этим ключом больше не допускаются.',
};
