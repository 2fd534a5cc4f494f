import { labelsOf } from '@/languages/labels-of';
import { inEach } from '@/languages/texts';
import type { FindingParams } from '@/platform/finding';
import type { Language } from '@/platform/language';

/** What speaks for a source as what a sentence rests on. */
export type Signals = {
  /** Likeness of its title to the cited words or to words in quotation marks, 0 to 1. */
  title: number;
  /** Telling words of the sentence that are also in its description, and how rare they are among all sources, from 0. */
  words: readonly string[];
  rarity: number;
  /** Its author, as the sentence names them. */
  author?: string;
  /** Where it was published, as the sentence names it. */
  place?: string;
  /** Citations between this one and the nearest of the same article that cites it. */
  distance?: number;
  /** The sentence says the year in which it appeared. */
  year?: string;
};

export type Reason = { reason: ReasonName; params?: FindingParams };
type ReasonName = 'title' | 'author' | 'place' | 'words' | 'nearby' | 'article' | 'year';

/**
 * How likely a source is meant, 0 to 1, and why, the weightiest first. Signals count as independent: together they say
 * more than each, and never more than 1.
 */
export const weigh = (signals: Signals): { score: number; reasons: readonly Reason[] } => {
  const told = toldBy(signals).filter(({ weight }) => weight > 0);
  const score = 1 - told.reduce((rest, { weight }) => rest * (1 - weight), 1);
  const reasons = told.toSorted((one, other) => other.weight - one.weight);
  return {
    score: Math.round(score * 1000) / 1000,
    reasons: reasons.slice(0, 3).map(({ weight: _, ...reason }) => reason),
  };
};

type Told = Reason & { weight: number };

const toldBy = (signals: Signals): Told[] => {
  const { title, words, rarity, author, place, distance, year } = signals;
  return [
    { reason: 'title', weight: title < 0.3 ? 0 : 0.9 * title },
    ...(author ? [{ reason: 'author' as const, params: { name: author }, weight: 0.5 }] : []),
    ...(place ? [{ reason: 'place' as const, params: { name: place }, weight: 0.35 }] : []),
    {
      reason: 'words',
      params: { words: words.slice(0, 4).join(', ') },
      weight: Math.min(0.45, 0.2 * rarity),
    },
    ...(distance === undefined ? [] : [nearby(distance)]),
    // A year alone says nothing.
    ...(year && (author || place || rarity > 0.5)
      ? [{ reason: 'year' as const, params: { year }, weight: 0.2 }]
      : []),
  ];
};

const nearby = (distance: number): Told =>
  distance <= 2 ? { reason: 'nearby', weight: 0.2 } : { reason: 'article', weight: 0.08 };

/** Of one language. */
export const sayReason = ({ reason, params = {} }: Reason, language: Language): string =>
  wording[reason][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

const wording: Readonly<Record<ReasonName, Readonly<Record<Language, string>>>> = labelsOf(
  inEach((texts) => texts.labels.suggestionReasons),
);
