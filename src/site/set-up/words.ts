import type { Language } from '@/platform/language';

const en = {
  title: 'The first administrator',
  lead: 'This publication has no users yet. The code stands in the terminal where it was started.',
  code: 'Code',
  name: 'Name',
  email: 'E-mail address',
  password: 'Password, at least 12 characters',
  submit: 'Make the account',
};

export type SetUpWords = typeof en;

const ru: SetUpWords = {
  title: 'Первый администратор',
  lead: 'У этой публикации ещё нет пользователей. Код выведен в терминале, где она запущена.',
  code: 'Код',
  name: 'Имя',
  email: 'Адрес почты',
  password: 'Пароль, не короче 12 знаков',
  submit: 'Создать учётную запись',
};

const be: SetUpWords = {
  title: 'Першы адміністратар',
  lead: 'У гэтай публікацыі яшчэ няма карыстальнікаў. Код выведзены ў тэрмінале, дзе яна запушчана.',
  code: 'Код',
  name: 'Імя',
  email: 'Адрас пошты',
  password: 'Пароль, не карацейшы за 12 знакаў',
  submit: 'Стварыць уліковы запіс',
};

export const setUpWords = { en, ru, be } satisfies Record<Language, SetUpWords>;
