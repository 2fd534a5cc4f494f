import { transliterated } from './transliterate';

/** The part of an address that words give: lower-case Latin letters, digits and hyphens, at most 80. */
export const slugOf = (words: string): string =>
  transliterated(words)
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');

/** The name itself, or with the first number that makes it free. */
export const freeName = (wanted: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
};

const longest = 200; // characters

/** Whether these can be the last part of an address: lower-case letters, digits and single hyphens. */
export const isSlug = (words: string): boolean =>
  words.length <= longest && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(words);
