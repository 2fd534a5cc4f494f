/** What can be aligned: equal keys say the same, words tell how much two parts share. */
export type Part = { readonly key: string; readonly words: readonly string[] };

export type Likeness = { one: number; other: number; share: number };

/** A word that stands in so many parts points nowhere. */
const commonWord = 24;
const candidatesOfPart = 6;

/**
 * Parts that share at least `least` of their words, each with a few of the likeliest others. Rare words point to them, so
 * that not everything is compared with everything.
 */
export const likeness = (
  before: readonly Part[],
  after: readonly Part[],
  least: number,
): Likeness[] => {
  const places = wordPlaces(after);
  const bags = after.map(({ words }) => bagOf(words));
  return before.flatMap((part, one) => {
    const likely = likelyOthers(part, one, places, { before: before.length, after: after.length });
    return likely.flatMap((other): Likeness[] => {
      const isEqual = after[other]?.key === part.key;
      const share = isEqual ? 1.5 : shareOf(part.words, after[other]?.words ?? [], bags[other]);
      return share >= least ? [{ one, other, share }] : [];
    });
  });
};

const wordPlaces = (parts: readonly Part[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [at, { words, key }] of parts.entries()) {
    for (const word of new Set([...words, `\u0000${key}`])) {
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    }
  }
  return places;
};

/** By the votes of shared words, the rarer the weightier; among equals by the place in the text. */
const likelyOthers = (
  { words, key }: Part,
  at: number,
  places: ReadonlyMap<string, readonly number[]>,
  lengths: { before: number; after: number },
): number[] => {
  const votes = new Map<number, number>();
  for (const word of new Set([...words, `\u0000${key}`])) {
    const there = places.get(word) ?? [];
    if (there.length > commonWord && there.length > lengths.after / 2) continue;
    for (const other of there.slice(0, 4 * commonWord)) {
      votes.set(other, (votes.get(other) ?? 0) + 1 / there.length);
    }
  }
  const expected = (at / Math.max(1, lengths.before)) * lengths.after;
  return [...votes]
    .sort(
      (one, other) =>
        other[1] - one[1] || Math.abs(one[0] - expected) - Math.abs(other[0] - expected),
    )
    .slice(0, candidatesOfPart)
    .map(([other]) => other);
};

const bagOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};

/** The words that both have, as a part of the longer one. */
const shareOf = (
  words: readonly string[],
  others: readonly string[],
  bag: ReadonlyMap<string, number> = new Map(),
): number => {
  const longer = Math.max(words.length, others.length);
  if (longer === 0) return 0;
  const taken = new Map<string, number>();
  let shared = 0;
  for (const word of words) {
    const used = taken.get(word) ?? 0;
    if (used < (bag.get(word) ?? 0)) shared += 1;
    taken.set(word, used + 1);
  }
  return shared / longer;
};
