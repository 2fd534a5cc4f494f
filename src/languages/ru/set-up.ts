import type * as en from '../en/set-up';
import type { Widen } from '../shape';

export const setUp: Widen<typeof en.setUp> = {
  title: 'Первый администратор',
  lead: 'У этой публикации ещё нет пользователей. Код выведен в терминале, где она запущена.',
  code: 'Код',
  name: 'Имя',
  email: 'Адрес почты',
  password: 'Пароль, не короче 12 знаков',
  submit: 'Создать учётную запись',
};
