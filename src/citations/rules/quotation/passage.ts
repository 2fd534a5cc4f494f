import { wordsOf, type Word } from './words';

/** A stretch of a copy with what stands around it, each with single spaces. */
export type Passage = { before: string; found: string; after: string };

/** Characters on either side. */
const around = 320;

/** The passage in which quoted words were found, as `found` of the check has them; null where the copy has them no more. */
export const passageFound = (text: string, found: string): Passage | null => {
  const said = evened(text);
  const parts = found.split(' … ').map(evened).filter(Boolean);
  const start = parts[0] ? said.indexOf(parts[0]) : -1;
  if (start === -1 || parts[0] === undefined) return null;
  const last = parts.at(-1) ?? parts[0];
  const end = said.indexOf(last, start) + last.length;
  const isNear = end >= start + last.length && end - start <= longest;
  return cutOut(said, start, isNear ? end : start + parts[0].length);
};

/** A quotation that leaves out more than this is shown by its beginning. */
const longest = 1_500; // characters

/**
 * The sentence of a copy that shares most with some words, the rarer the better: where to begin to read, and no proof of
 * anything. Null where hardly a word is shared.
 */
export const nearestPassage = (text: string, words: string): Passage | null => {
  const said = evened(text.slice(0, mostRead));
  const sentences = [...said.matchAll(sentence)].map(({ 0: own, index }) => ({
    start: index,
    end: index + own.length,
    words: new Set(
      wordsOf(own)
        .words.filter(isTelling)
        .map(({ likeness }) => likeness),
    ),
  }));
  const wanted = new Set(
    wordsOf(words)
      .words.filter(isTelling)
      .map(({ likeness }) => likeness),
  );
  const rarity = new Map(
    [...wanted].map((word) => {
      const places = sentences.filter((one) => one.words.has(word)).length;
      return [word, places === 0 ? 0 : Math.log(1 + sentences.length / places)];
    }),
  );
  let best: { at: (typeof sentences)[number]; score: number } | null = null;
  for (const one of sentences) {
    const shared = [...wanted].filter((word) => one.words.has(word));
    if (shared.length < Math.min(2, wanted.size)) continue;
    const score =
      shared.reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0) / Math.log(8 + one.words.size);
    if (!best || score > best.score) best = { at: one, score };
  }
  return best && cutOut(said, best.at.start, best.at.end);
};

/** Characters of a copy; what stands behind them is read beside the text. */
const mostRead = 400_000;

const sentence = /[^.!?…]+(?:[.!?…]+(?=\s|$)|[.!?…](?=\S)[^.!?…]*)*[.!?…]*\s*/gu;

/** Numbers, and words that are long enough to say something. */
const isTelling = ({ kind, likeness }: Word): boolean =>
  kind === 'number' || (kind === 'word' && likeness.length > 3);

const evened = (text: string): string => wordsOf(text).text.replace(/\s+/g, ' ').trim();

const cutOut = (said: string, start: number, end: number): Passage => {
  const from = Math.max(0, start - around);
  const to = Math.min(said.length, end + around);
  const before = said.slice(from, start);
  const after = said.slice(end, to);
  return {
    before: from > 0 ? `… ${before.replace(/^\S*\s/, '')}` : before,
    found: said.slice(start, end).trimEnd(),
    after: `${/\s$/.test(said.slice(start, end)) ? ' ' : ''}${to < said.length ? `${after.replace(/\s\S*$/, '')} …` : after}`,
  };
};
