import type { Language } from '@/platform/language';

/**
 * The language of a text by its letters: Russian and Belarusian differ in `и`, which Belarusian does
 * not have, and `і`. Nothing where there are too few letters, or they belong to another language.
 */
export const languageOf = (text: string): Language | undefined => {
  const latin = count(text, /[a-z]/gi);
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  if (latin + cyrillic < 20) return undefined;
  if (latin > cyrillic) return 'en';
  if (count(text, /[їєґ]/gi) * 200 > cyrillic) return undefined;
  return count(text, /[іў]/gi) > count(text, /[ищъ]/gi) ? 'be' : 'ru';
};

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
