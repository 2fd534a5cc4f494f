import type { Step } from './align';
import { behind, type Words } from './words';

const asks = /^[^\p{L}\p{N}]*?\?/u;

/** A question quoted as a statement, or the other way round. A quotation may stop before the mark. */
export const askedOtherwise = (quoted: Words, copy: Words, { q, t }: Step): boolean => {
  const mine = behind(quoted, q);
  const theirs = behind(copy, t);
  const isLast = q === quoted.words.length - 1;
  if (asks.test(mine)) return !asks.test(theirs);
  return asks.test(theirs) && (!isLast || /[.!]/.test(mine));
};

/** Within a sentence a capital makes a name of a word, and capitals make another of it: us, US; may, May. */
export const changesCase = (quoted: Words, copy: Words, { q, t }: Step): boolean => {
  const [mine, theirs] = [caseOf(quoted.words[q]?.text ?? ''), caseOf(copy.words[t]?.text ?? '')];
  if (mine === theirs) return false;
  const isFirstLetter = mine !== 'capitals' && theirs !== 'capitals';
  return !(isFirstLetter && (beginsSentence(quoted, q) || beginsSentence(copy, t)));
};

const caseOf = (word: string): 'small' | 'capital' | 'capitals' => {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return 'small';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'capitals' : 'capital';
};

const beginsSentence = (words: Words, at: number): boolean =>
  at === 0 || /[.!?…:;“”"«»„•\n(]/u.test(behind(words, at - 1));

/** A headline in capitals, or with a capital at every word, says nothing by them. */
export const isDisplay = (copy: Words, steps: readonly Step[]): boolean => {
  const first = steps[0]?.t ?? 0;
  const words = copy.words
    .slice(first, steps.at(-1)?.tEnd ?? first)
    .filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return words.length >= 3 && capitals.length >= 0.8 * words.length;
};
