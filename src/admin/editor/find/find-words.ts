/** A stretch of a line, in characters. */
export type Found = { readonly start: number; readonly end: number };

/** Where words stand in a line; none for no words. Case counts only on demand. */
export const findWords = (line: string, words: string, matchCase: boolean): readonly Found[] => {
  if (words === '') return [];
  const pattern = new RegExp(escaped(words), matchCase ? 'gu' : 'giu');
  return [...line.matchAll(pattern)].map(({ index, 0: hit }) => ({
    start: index,
    end: index + hit.length,
  }));
};

/** Any space finds any other, since texts hold no-break ones that nobody can type. */
const escaped = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s/gu, '\\s');

/** What of the pieces of a line a stretch of it takes, piece by piece: formatting and citations cut a line into pieces. */
export const piecesOf = <Key>(
  { start, end }: Found,
  pieces: readonly { key: Key; length: number }[],
): readonly { key: Key; from: number; to: number }[] => {
  let before = 0;
  return pieces.flatMap(({ key, length }) => {
    const from = Math.max(0, start - before);
    const to = Math.min(length, end - before);
    before += length;
    return from < to ? [{ key, from, to }] : [];
  });
};
