import { isAuxiliary, isNegation, isNumeral, isReservation, isUnit } from './lexicon';
import type { Difference } from './weigh';
import { behind, saidIn, type Word, type Words } from './words';

const breaks = /[.!?…;:]["”»’)\]]*\s|\n\s*\n|[.!?…]["”»’)\]]*$/u;

/**
 * A quotation that begins right behind “not”, or that ends between a number and its “million”, is word for
 * word there and says something else. What was left off comes back as a difference.
 */
export const clippedBefore = (copy: Words, start: number): readonly Difference[] => {
  const [before, first] = [copy.words[start - 1], copy.words[start]];
  if (!before || !first || /[,.;:!?…()\n]/u.test(behind(copy, start - 1))) return [];
  if (isNegation(before.key)) return [leftOff(before, 'negation')];
  if (before.kind === 'sign') return [leftOff(before, 'sign')];
  return isCount(before) && (isNumeral(first.key) || first.key === '%')
    ? [leftOff(before, 'number')]
    : [];
};

export const clippedBehind = (copy: Words, end: number): readonly Difference[] => {
  const [last, next] = [copy.words[end - 1], copy.words[end]];
  if (!last || !next || /[,.;:!?…()\n]/u.test(behind(copy, end - 1))) return [];
  if (isNegation(next.key) && isAuxiliary(last.key)) return [leftOff(next, 'negation')];
  if (!isCount(last)) return [];
  if (next.kind === 'sign') return [leftOff(next, 'sign')];
  if (isNumeral(next.key)) return [leftOff(next, 'number')];
  return isUnit(next.key) && !/^(?:day|week|month|year|год|гад)/u.test(next.key)
    ? [leftOff(next, 'unit')]
    : [];
};

const isCount = ({ kind, key }: Word): boolean => kind === 'number' || isNumeral(key);

const leftOff = ({ text }: Word, matter: NonNullable<Difference['matter']>): Difference => ({
  is: 'removed',
  quotation: '',
  copy: text.trim(),
  matter,
});

/**
 * What a cut left out. It may be anything but a word that turns the sentence round which goes on behind it:
 * “We will … attack” for “We will not attack”.
 */
export const cutOut = (copy: Words, from: number, to: number): Difference => {
  const clipped = clippedSentences(copy, from, to);
  const turns = clipped.some(({ key }) => isReservation(key));
  return {
    is: 'removed',
    quotation: '…',
    copy: shortened(saidIn(copy, from, to)),
    ...(turns ? { matter: 'negation' as const } : {}),
  };
};

/** Of the words left out, those in sentences that the quotation begins or ends. */
const clippedSentences = (copy: Words, from: number, to: number): readonly Word[] => {
  const ends: number[] = [];
  for (let at = from - 1; at < to; at += 1)
    if (at >= 0 && breaks.test(behind(copy, at))) ends.push(at);
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return copy.words.slice(from, to);
  return [...copy.words.slice(from, first + 1), ...copy.words.slice(last + 1, to)];
};

const shortened = (text: string): string => {
  const words = text.split(' ');
  return words.length <= 24 ? text : [...words.slice(0, 12), '…', ...words.slice(-12)].join(' ');
};
