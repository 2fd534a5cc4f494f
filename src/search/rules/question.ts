/** Of a longer question the beginning is asked. In characters. */
export const longestQuestion = 200;

/** A question as a reader typed it, without what nobody can see: control characters, halves of characters, spaces in a row. */
export const tidyQuestion = (typed: string): string =>
  [
    ...typed
      .toWellFormed()
      .replace(/[\p{Cc}\p{Zs}\uFFFD]+/gu, ' ')
      .trim(),
  ]
    .slice(0, longestQuestion)
    .join('')
    .trim();

/**
 * A tidy question as Postgres reads it (`websearch_to_tsquery`): quotation marks of any language are those of phrases, a
 * true minus is the one that leaves words out while a dash between words is none, ИЛИ and АБО are OR, and a Latin letter that strayed into a Cyrillic word
 * is the one it looks like.
 */
export const askedQuestion = (tidy: string): string =>
  tidy
    .replace(/[“”„‟«»]/g, '"')
    .replace(/(^|\s)[−–](?=\p{L})/gu, '$1-')
    .replace(/-{2,}/g, '-')
    .replace(/(^|\s)-(?=\s|$)/g, '$1')
    .replace(/(?<!\S)(ИЛИ|АБО)(?!\S)/gu, 'OR')
    .replace(/[\p{L}\p{M}’'ʼ]+/gu, (word) => (isMixed(word) ? inCyrillic(word) : word));

/** The words of a question, as they stand in it. */
export const wordsIn = (question: string): string[] =>
  question.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'ʼ]*/gu) ?? [];

const latin = 'aceiopxyABCEHIKMOPTXyY';
const cyrillic = 'асеіорхуАВСЕНІКМОРТХуУ';

const isMixed = (word: string): boolean =>
  /\p{Script=Cyrillic}/u.test(word) &&
  /\p{Script=Latin}/u.test(word) &&
  [...word].every((letter) => !/\p{Script=Latin}/u.test(letter) || latin.includes(letter));

const inCyrillic = (word: string): string =>
  [...word].map((letter) => cyrillic[latin.indexOf(letter)] ?? letter).join('');
