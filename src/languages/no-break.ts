/** Stands where a word begins; letters are of any script. */
export const begins = "(?<![\\p{L}\\p{M}\\p{N}’'-])";

export const ends = '(?![\\p{L}\\p{M}\\p{N}])';

/** The space behind any of these words before that. */
export const after = (words: string, next: string): RegExp =>
  new RegExp(`(?<=${begins}(?:${listed(words)})) (?=${next})`, 'gu');

/**
 * The space behind any of these small words, which may also begin a sentence. Longer ones (или, што, праз) are left free: on a
 * phone they would leave holes at the ends of lines.
 */
export const afterSmall = (words: string): RegExp =>
  new RegExp(`(?<=${begins}(?:${listed(words)})) (?=\\S|$)`, 'giu');

/** The space before any of these words. */
export const before = (words: string, behind = '\\S'): RegExp =>
  new RegExp(`(?<=${behind}) (?=(?:${listed(words)})${ends})`, 'gu');

const listed = (words: string): string => words.replaceAll('.', '\\.').split(' ').join('|');

export const number = '\\d';
