import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** Why a letter is not sent again. */
export const mailCatalogue = {
  'mail-unknown': {
    severity: 'error',
    en: { message: 'There is no such e-mail.' },
    ru: { message: 'Такого письма нет.' },
    be: { message: 'Такога ліста няма.' },
  },
  'mail-left': {
    severity: 'error',
    en: { message: 'This e-mail has left already.' },
    ru: { message: 'Это письмо уже отправлено.' },
    be: { message: 'Гэты ліст ужо адпраўлены.' },
  },
  'mails-not-theirs': {
    severity: 'error',
    en: { message: 'Only administrators look after e-mails.', fix: 'Ask an administrator.' },
    ru: {
      message: 'Письмами занимаются только администраторы.',
      fix: 'Попросите администратора.',
    },
    be: {
      message: 'Лістамі займаюцца толькі адміністратары.',
      fix: 'Папрасіце адміністратара.',
    },
  },
} as const satisfies FindingCatalogue;

export const mailFinding = findingsOf(mailCatalogue);
