import { align } from '../compare/align';
import { heaviestRising, type Pair } from '../compare/rising';
import { isRecord } from '../lexical-nodes';
import { contentOf, wordsOf } from './content';

/** Where each part of the earlier text stands in the later one. */
export type Pairs = ReadonlyMap<number, number>;

/**
 * Which parts of a later text are those of an earlier one: what bears the same id, says the same or nearly so; what was
 * rewritten where it stood; and what was moved as it was.
 *
 * @param isNew whether a part of the later text is known to be nothing rewritten
 */
export const pairsOf = (
  before: readonly unknown[],
  after: readonly unknown[],
  isNew: (value: unknown) => boolean = () => false,
): Pairs => {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const add = ([one, other]: Pair): void => {
    if (pairs.has(one) || taken.has(other)) return;
    pairs.set(one, other);
    taken.add(other);
  };
  byOnly(before, after, idOf).forEach(add);
  align(before.map(partOf), after.map(partOf))
    .filter(([one, other]) => mayPair(before[one], after[other]))
    .forEach(add);
  const isLeft = (one: number, other: number): boolean => !pairs.has(one) && !taken.has(other);
  byOnly(
    before,
    after,
    (value) => (wordsOf(value) === '' ? undefined : contentOf(value)),
    isLeft,
  ).forEach(add);
  rewritten(before, after, pairs, isNew).forEach(add);
  return pairs;
};

/** Parts that say the same, in the order of both texts: nothing has to be done about these. */
export const samePairsOf = (before: readonly unknown[], after: readonly unknown[]): Pair[] =>
  align(before.map(bare), after.map(bare)).filter(
    ([one, other]) => contentOf(before[one]) === contentOf(after[other]),
  );

const bare = (value: unknown) => ({ key: contentOf(value), words: [] });

const partOf = (value: unknown) => ({
  key: contentOf(value),
  words: wordsOf(value).match(/[\p{L}\p{N}]+/gu) ?? [],
});

/** Rows and blocks have ids of their own; two different ones are never versions of each other. */
export const idOf = (value: unknown): string | undefined => {
  if (!isRecord(value)) return undefined;
  const id = isRecord(value.fields) ? value.fields.id : value.id;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
};

const mayPair = (one: unknown, other: unknown): boolean => {
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const [id, otherId] = [idOf(one), idOf(other)];
  const isOne = id === undefined || otherId === undefined || id === otherId;
  return isOne && typeOf(one) === typeOf(other);
};

const typeOf = (value: Readonly<Record<string, unknown>>): unknown => {
  return isRecord(value.fields) ? value.fields.blockType : value.type;
};

/** Pairs by what stands once on either side, wherever that is. */
const byOnly = (
  before: readonly unknown[],
  after: readonly unknown[],
  nameOf: (value: unknown) => string | undefined,
  isFree: (one: number, other: number) => boolean = () => true,
): Pair[] => {
  const there = placesOf(after, nameOf, (other) => isFree(-1, other));
  return [...placesOf(before, nameOf, (one) => isFree(one, -1))].flatMap(([name, one]): Pair[] => {
    const other = there.get(name) ?? -1;
    return one >= 0 && other >= 0 ? [[one, other]] : [];
  });
};

/** −1 for several places. */
const placesOf = (
  values: readonly unknown[],
  nameOf: (value: unknown) => string | undefined,
  isFree: (at: number) => boolean,
): Map<string, number> => {
  const places = new Map<string, number>();
  for (const [at, value] of values.entries()) {
    const name = isFree(at) ? nameOf(value) : undefined;
    if (name !== undefined) places.set(name, places.has(name) ? -1 : at);
  }
  return places;
};

/** Between two pairs, what is left on both sides: as many of the same kinds, or such as begin and end alike. */
const rewritten = (
  before: readonly unknown[],
  after: readonly unknown[],
  pairs: Pairs,
  isNew: (value: unknown) => boolean,
): Pair[] => {
  const fixed = [...heaviestRising([...pairs], () => 1), [before.length, after.length] as const];
  const taken = new Set(pairs.values());
  let [from, start] = [0, 0];
  return fixed.flatMap(([to, end]) => {
    const ones = range(from, to).filter((one) => !pairs.has(one));
    const others = range(start, end).filter((other) => !taken.has(other) && !isNew(after[other]));
    [from, start] = [to + 1, end + 1];
    return pairsWithin(before, after, ones, others);
  });
};

const pairsWithin = (
  before: readonly unknown[],
  after: readonly unknown[],
  ones: readonly number[],
  others: readonly number[],
): Pair[] => {
  const facing = ones.map((one, at): Pair => [one, others[at] ?? -1]);
  const fits = ([one, other]: Pair): boolean => mayPair(before[one], after[other]);
  if (ones.length === others.length && facing.every(fits)) return facing;
  const left = [...others];
  return ones.flatMap((one): Pair[] => {
    const at = left.findIndex(
      (other) => fits([one, other]) && isGrown(wordsOf(before[one]), wordsOf(after[other])),
    );
    return at < 0 ? [] : [[one, left.splice(0, at + 1).at(-1) ?? -1]];
  });
};

/** Whether half of the shorter text is the beginning and the end of the longer one. */
const isGrown = (one: string, other: string): boolean => {
  const shorter = Math.min(one.length, other.length);
  let [head, tail] = [0, 0];
  while (head < shorter && one[head] === other[head]) head += 1;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return shorter > 0 && 2 * (head + tail) >= shorter;
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
