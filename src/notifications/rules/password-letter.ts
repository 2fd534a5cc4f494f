import type { Language } from '@/platform/language';
import type { Letter } from './letter';

/** Without `link` it is the letter as it is kept: the address is made as it leaves, and is for its reader alone. */
type Asked = { language: Language; publication: string; link?: string };

/** The letter to somebody who forgot their password, or in whose name somebody says so. */
export const passwordLetter = ({ language, publication, link }: Asked): Letter => {
  const { subject, before, kept, after } = words[language];
  const named = (text: string) => text.replace('{publication}', () => publication);
  return { subject: named(subject), text: [named(before), link ?? kept, after].join('\n\n') };
};

const words: Record<Language, { subject: string; before: string; kept: string; after: string }> = {
  en: {
    subject: 'A new password for {publication}',
    before: 'Somebody, probably you, asked for a new password for {publication}. Choose it here:',
    kept: '[The address is made as this letter leaves, and kept nowhere.]',
    after: 'The address works once, for an hour. If it was not you, nothing needs to be done.',
  },
  ru: {
    subject: 'Новый пароль: {publication}',
    before:
      'Кто-то, скорее всего вы, просит новый пароль для «{publication}». Выбрать его можно здесь:',
    kept: '[Адрес создаётся при отправке письма и нигде не хранится.]',
    after: 'Адрес действует один раз, в течение часа. Если это были не вы, ничего делать не нужно.',
  },
  be: {
    subject: 'Новы пароль: {publication}',
    before:
      'Хтосьці, хутчэй за ўсё вы, просіць новы пароль для «{publication}». Выбраць яго можна тут:',
    kept: '[Адрас ствараецца пры адпраўцы ліста і нідзе не захоўваецца.]',
    after:
      'Адрас дзейнічае адзін раз, на працягу гадзіны. Калі гэта былі не вы, рабіць нічога не трэба.',
  },
};
