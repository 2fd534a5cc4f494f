/**
 * How much of a kept text is still there in another, 0 to 1: the share of its runs of four words that occur in the
 * other. What a page has gained (comments, related articles) does not count against it; what it lost or rewrote does.
 * Nothing when either text is too short to tell.
 */
export const likenessOf = (kept: string, now: string): number | undefined => {
  const keptWords = wordsOf(kept);
  const nowWords = wordsOf(now);
  if (keptWords.length < fewest || nowWords.length < fewest) return undefined;
  const present = new Set(shinglesOf(nowWords));
  const sought = new Set(shinglesOf(keptWords));
  let found = 0;
  for (const shingle of sought) if (present.has(shingle)) found += 1;
  return Math.round((found / sought.size) * 1000) / 1000;
};

/** An unwritten shell that a script fills, or a line or two: no text to compare. */
const fewest = 25;
const run = 4;
/** Enough of the longest reports to judge them; what comes after is not looked at. */
const mostWords = 60_000;

/** Words as they sound: case, quotes, dashes, accents of stress and ё are typography. */
const wordsOf = (text: string): string[] =>
  (
    text
      .slice(0, 600_000)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/ё/g, 'е')
      .replace(/[\u0301\u00ad\u02bc\u2019']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, mostWords);

/** Each run of words as a 32-bit number (FNV-1a): two that meet by chance change nothing that matters here. */
function* shinglesOf(words: readonly string[]): Generator<number> {
  const hashes = words.map(hashOf);
  for (let at = 0; at + run <= hashes.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + run; next += 1)
      hash = Math.imul(hash ^ (hashes[next] ?? 0), prime);
    yield hash;
  }
}

const prime = 0x01000193;

const hashOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash;
};
