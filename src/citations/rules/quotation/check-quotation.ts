import type { QuotationVerdict } from '../quotation-verdicts';
import { clippedBefore, clippedBehind, cutOut } from './edges';
import { groundOf, type Ground } from './find-passages';
import { readingsOf, type Reading } from './follow-parts';
import { partsOf } from './read-quotation';
import { weigh, type Difference } from './weigh';
import { wordsOf, type Words } from './words';

export type CheckedQuotation = {
  verdict: Exclude<QuotationVerdict, 'unchecked'>;
  /** Share of the words that are the same, 0 to 1. */
  likeness: number;
  /** The words of the copy, as they stand there. */
  found?: string;
  differences?: readonly Difference[];
};

/** Below this the passage is another one. */
const likeEnough = 0.6;

/**
 * Looks for quoted words in a text. `verified` means that they stand there word for word, but for typography,
 * open cuts and open insertions; any other word makes it `differs`, however small it is: a letter lost may be a
 * misprint or another word, and no list of letters knows which.
 */
export const checkQuotation = (quotation: string, text: string): CheckedQuotation => {
  const copy = wordsOf(text);
  if (!copy.words.some(({ kind }) => kind === 'word'))
    return { verdict: 'unreadable', likeness: 0 };
  const parts = partsOf(quotation);
  if (parts.length === 0) return { verdict: 'not-found', likeness: 0 };
  const ground = groundOf(
    copy.words,
    parts.flatMap(({ words }) => words),
  );
  const readings = readingsOf(
    parts.map(({ words }) => words),
    ground,
  );
  const judged = readings.map((reading) => judge(parts, copy, ground, reading));
  const best = judged.reduce<Judged | null>(
    (one, other) => (one && !isBetter(other, one) ? one : other),
    null,
  );
  if (!best || best.likeness < likeEnough) {
    return { verdict: 'not-found', likeness: best?.likeness ?? 0 };
  }
  const isVerified = best.differences.every(({ matter }) => matter === undefined);
  return { verdict: isVerified ? 'verified' : 'differs', ...best };
};

type Judged = { likeness: number; found: string; differences: readonly Difference[] };

const isBetter = (one: Judged, other: Judged): boolean =>
  one.likeness !== other.likeness
    ? one.likeness > other.likeness
    : troubles(one.differences) < troubles(other.differences);

const troubles = (differences: readonly Difference[]): number =>
  differences.filter(({ matter }) => matter !== undefined).length;

const judge = (
  parts: readonly Words[],
  copy: Words,
  ground: Ground,
  { passages }: Reading,
): Judged => {
  const differences: Difference[] = [];
  const found: string[] = [];
  let reached = -1;
  parts.forEach((part, at) => {
    const passage = passages[at];
    if (!passage) {
      differences.push({
        is: 'added',
        quotation: part.text.trim(),
        copy: '',
        matter: elsewhere(part, ground),
      });
      return;
    }
    if (reached >= 0 && passage.start > reached)
      differences.push(cutOut(copy, reached, passage.start));
    // What a cut took of a sentence is asked of the cut.
    const isOuter = (side: number) => (difference: Difference) =>
      difference.matter !== 'negation' || parts[side] === undefined;
    differences.push(
      ...clippedBefore(copy, passage.start).filter(isOuter(at - 1)),
      ...weigh(part, copy, passage),
      ...clippedBehind(copy, passage.end).filter(isOuter(at + 1)),
    );
    found.push(stretch(copy, passage.start, passage.end));
    reached = passage.end;
  });
  const named = nameReordered(differences);
  return { likeness: likenessOf(parts, passages), found: found.join(' … '), differences: named };
};

/** A part whose words all stand in the text, only not here, was moved. */
const elsewhere = ({ words }: Words, { places }: Ground): 'order' | 'word' =>
  words.every(({ likeness }) => !likeness || (places.get(likeness)?.length ?? 0) > 0)
    ? 'order'
    : 'word';

/** Words that only changed their places. */
const nameReordered = (differences: readonly Difference[]): readonly Difference[] => {
  const harmful = differences.filter(({ matter, is }) => matter && is !== 'same');
  const bag = (side: 'quotation' | 'copy') =>
    harmful
      .flatMap((difference) => wordsOf(difference[side]).words.map(({ key }) => key))
      .sort()
      .join(' ');
  const isReordered = harmful.length > 1 && bag('copy') !== '' && bag('copy') === bag('quotation');
  return isReordered
    ? differences.map((difference) =>
        difference.matter ? { ...difference, matter: 'order' as const } : difference,
      )
    : differences;
};

const stretch = ({ text, words }: Words, start: number, end: number): string =>
  text
    .slice(words[start]?.start ?? 0, words[end - 1]?.end ?? 0)
    .replace(/\s+/g, ' ')
    .trim();

const likenessOf = (parts: readonly Words[], passages: Reading['passages']): number => {
  let all = 0;
  let lost = 0;
  parts.forEach(({ words }, at) => {
    const passage = passages[at];
    const removed = passage?.steps.filter(({ is }) => is === 'removed').length ?? 0;
    all += words.length + removed;
    lost += Math.min(passage?.cost ?? Infinity, words.length + removed);
  });
  return all === 0 ? 0 : Math.round((1 - lost / all) * 1000) / 1000;
};
