import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** What can be wrong about accounts and passwords. */
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
    en: { message: 'A name and an e-mail address are needed.' },
    ru: { message: 'Нужны имя и адрес почты.' },
    be: { message: 'Патрэбныя імя і адрас пошты.' },
  },
  'password-too-short': {
    severity: 'error',
    en: {
      message: 'A password has at least {least} characters.',
      fix: 'A few words in a row are easy to keep in mind.',
    },
    ru: {
      message: 'Пароль не короче {least} знаков.',
      fix: 'Несколько слов подряд легко запомнить.',
    },
    be: {
      message: 'Пароль не карацейшы за {least} знакаў.',
      fix: 'Некалькі слоў запар лёгка запомніць.',
    },
  },
  'password-too-long': {
    severity: 'error',
    en: { message: 'A password has at most {most} characters.' },
    ru: { message: 'Пароль не длиннее {most} знаков.' },
    be: { message: 'Пароль не даўжэйшы за {most} знакаў.' },
  },
  'password-too-plain': {
    severity: 'error',
    en: {
      message: 'This password is among the first that anybody would try.',
      fix: 'A few words in a row that have nothing to do with you are better.',
    },
    ru: {
      message: 'Такой пароль попробуют одним из первых.',
      fix: 'Лучше несколько слов подряд, никак с вами не связанных.',
    },
    be: {
      message: 'Такі пароль паспрабуюць адным з першых.',
      fix: 'Лепш некалькі слоў запар, ніяк з вамі не звязаных.',
    },
  },
  'present-password-needed': {
    severity: 'error',
    en: {
      message: 'Passwords and e-mail addresses are changed with your own present password.',
      fix: 'Give the password with which you log in.',
    },
    ru: {
      message: 'Чтобы сменить пароль или адрес почты, нужен ваш нынешний пароль.',
      fix: 'Введите пароль, с которым вы входите.',
    },
    be: {
      message: 'Каб змяніць пароль або адрас пошты, патрэбны ваш цяперашні пароль.',
      fix: 'Увядзіце пароль, з якім вы ўваходзіце.',
    },
  },
  'present-password-wrong': {
    severity: 'error',
    en: { message: 'This is not your present password.' },
    ru: { message: 'Это не ваш нынешний пароль.' },
    be: { message: 'Гэта не ваш цяперашні пароль.' },
  },
  'one-account-at-a-time': {
    severity: 'error',
    en: { message: 'Passwords and e-mail addresses are changed one account at a time.' },
    ru: { message: 'Пароли и адреса почты меняют по одной учётной записи.' },
    be: { message: 'Паролі і адрасы пошты мяняюць па адным уліковым запісе.' },
  },
  'too-many-tries': {
    severity: 'error',
    en: {
      message: 'Too many tries.',
      fix: 'Try again in {seconds} s, or ask for a new password by e-mail.',
    },
    ru: {
      message: 'Слишком много попыток.',
      fix: 'Повторите через {seconds} с или запросите новый пароль по почте.',
    },
    be: {
      message: 'Зашмат спробаў.',
      fix: 'Паўтарыце праз {seconds} с або запытайце новы пароль па пошце.',
    },
  },
  'accounts-not-theirs': {
    severity: 'error',
    en: { message: 'Only administrators look after accounts.', fix: 'Ask an administrator.' },
    ru: {
      message: 'Учётными записями занимаются только администраторы.',
      fix: 'Попросите администратора.',
    },
    be: {
      message: 'Уліковымі запісамі займаюцца толькі адміністратары.',
      fix: 'Папрасіце адміністратара.',
    },
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
