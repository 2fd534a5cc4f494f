/** A word as it is compared, and where it stands in its piece of text. */
export type Token = { word: string; from: number; to: number };

/** The words of a text: letters and digits, without capitals and without what nobody sees. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(wordPattern)].map((found) => ({
    word: plain(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }));

export const wordsIn = (text: string): string[] => (text.match(wordPattern) ?? []).map(plain);

/** Soft hyphens and characters without width may stand inside a word. */
const wordPattern =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060\uFEFF]*[\p{L}\p{M}\p{N}])?/gu;

const plain = (word: string): string =>
  word
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .normalize('NFKC')
    .toLowerCase();
