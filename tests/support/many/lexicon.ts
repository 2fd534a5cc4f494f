import type { Language } from '@/platform/language';
import { chanceFrom, type Chance } from './chance';
import { spoken } from './spoken';

/** Words of one language, used as often as their rank says. */
export type Lexicon = {
  /** From the most frequent to the rarest. */
  words: readonly string[];
  word: (chance: Chance) => string;
  /** Words that mean something, from those that texts on one subject share. */
  wordsOf: (subject: number) => readonly string[];
};

const size = 24_000;
const draws = 1 << 20;
const perSubject = 40;

/**
 * Words after Zipf and Mandelbrot: the word of rank r is used in proportion to 1/(r + 2.7)^1.05, as in texts that people
 * write. The first are real ones, the rest are built from syllables and inflected, so that stemming has work to do.
 */
export const lexiconOf = (language: Language): Lexicon => {
  const made = lexicons.get(language);
  if (made) return made;
  const words = vocabulary(language);
  const byDraw = drawTable(words.length);
  const lexicon: Lexicon = {
    words,
    word: ({ below }) => words[byDraw[below(draws)] ?? 0] ?? '',
    wordsOf: (subject) => {
      const { below } = chanceFrom(subject + 1);
      return Array.from({ length: perSubject }, () => words[60 + below(2_400)] ?? '');
    },
  };
  lexicons.set(language, lexicon);
  return lexicon;
};

const lexicons = new Map<Language, Lexicon>();

const vocabulary = (language: Language): string[] => {
  const { frequent, nouns, syllables, endings } = spoken[language];
  const words = new Set([...frequent.split(' '), ...nouns.split(' ')]);
  const chance = chanceFrom(7);
  const parts = syllables.split(' ');
  const tails = endings.split(' ');
  while (words.size < size) {
    const stem = Array.from({ length: 2 + chance.below(2) }, () => chance.oneOf(parts)).join('');
    // One word in several forms, near each other in rank.
    for (let form = 1 + chance.below(4); form > 0; form -= 1) words.add(stem + chance.oneOf(tails));
  }
  return [...words].slice(0, size);
};

/** Which word each draw gives: a word has as many draws as its share of all. */
const drawTable = (count: number): Uint16Array => {
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + 2.7) ** 1.05);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const table = new Uint16Array(draws);
  let reached = 0;
  let next = 0;
  for (const [rank, weight] of weights.entries()) {
    reached += weight;
    const end = Math.round((reached / total) * draws);
    table.fill(rank, next, end);
    next = end;
  }
  return table;
};
