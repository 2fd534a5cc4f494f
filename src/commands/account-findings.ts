import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** What can be wrong when the first administrator is made, or a password is reset. */
export const accountCatalogue = {
  'set-up-code-wrong': {
    severity: 'error',
    en: {
      message: 'This is not the code that the last start printed.',
      fix: 'Look at the terminal of the publication, or ask for a new code with: npm run ibidem -- set-up-code',
    },
    ru: {
      message: 'Это не тот код, который вывел последний запуск.',
      fix: 'Посмотрите в терминал публикации или получите новый код командой: npm run ibidem -- set-up-code',
    },
    be: {
      message: 'Гэта не той код, які вывеў апошні запуск.',
      fix: 'Паглядзіце ў тэрмінал публікацыі або атрымайце новы код камандай: npm run ibidem -- set-up-code',
    },
  },
  'set-up-done': {
    severity: 'error',
    en: {
      message: 'This publication has an administrator already.',
      fix: 'Log in, or ask an administrator for an account.',
    },
    ru: {
      message: 'У этой публикации уже есть администратор.',
      fix: 'Войдите или попросите администратора завести вам учётную запись.',
    },
    be: {
      message: 'У гэтай публікацыі ўжо ёсць адміністратар.',
      fix: 'Увайдзіце або папрасіце адміністратара завесці вам уліковы запіс.',
    },
  },
  'account-incomplete': {
    severity: 'error',
    en: {
      message: 'A name, an e-mail address and a password of at least 12 characters are needed.',
    },
    ru: { message: 'Нужны имя, адрес почты и пароль не короче 12 знаков.' },
    be: { message: 'Патрэбныя імя, адрас пошты і пароль не карацейшы за 12 знакаў.' },
  },
  'account-unknown': {
    severity: 'error',
    en: { message: 'Nobody here has the address {email}.' },
    ru: { message: 'Здесь ни у кого нет адреса {email}.' },
    be: { message: 'Тут ні ў кога няма адраса {email}.' },
  },
} as const satisfies FindingCatalogue;

export type AccountRule = keyof typeof accountCatalogue;
export const accountFinding = findingsOf(accountCatalogue);
