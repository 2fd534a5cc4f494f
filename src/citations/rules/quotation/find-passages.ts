import { align, type Alignment, type Step } from './align';
import { isSameWord } from './same-word';
import type { Word } from './words';

/** A text with the places of those words that are looked for. */
export type Ground = {
  words: readonly Word[];
  places: ReadonlyMap<string, readonly number[]>;
};

export const groundOf = (words: readonly Word[], quoted: readonly Word[]): Ground => {
  const places = new Map<string, number[]>();
  for (const { likeness } of quoted) if (likeness) places.set(likeness, []);
  words.forEach(({ likeness }, at) => places.get(likeness)?.push(at));
  return { words, places };
};

/** Bounds of the work, so that no quotation and no page takes longer than about a second. */
const limits = {
  exact: 400,
  votes: 200_000,
  candidates: 24,
  cells: 6_000_000,
  window: 16,
  reach: 100,
  words: 3000,
};

/**
 * Passages of words `[from, to)` that are like a quotation, word for word ones first. Words vote for
 * where the quotation would begin if they were its; where most votes fall, it is laid against the text.
 */
export const passagesLike = (
  quoted: readonly Word[],
  ground: Ground,
  from: number,
  to: number,
): readonly Alignment[] => {
  const exact = exactPassages(quoted, ground, from, to);
  if (exact.length > 0) return exact;
  if (quoted.length > limits.words) return [];
  const reach = Math.min(limits.reach, 8 + Math.ceil(quoted.length * 0.4));
  const width = quoted.length + 2 * reach + 3 * limits.window;
  const affordable = Math.floor(limits.cells / (width * (quoted.length + 1)));
  return busiestPlaces(quoted, ground, from, to)
    .slice(0, Math.max(1, Math.min(limits.candidates, affordable)))
    .map((place) =>
      align(
        quoted,
        ground.words,
        Math.max(from, place - limits.window - reach),
        Math.min(to, place + quoted.length + 2 * limits.window + reach),
      ),
    )
    .sort((one, other) => one.cost - other.cost || one.start - other.start);
};

const placesOf = (
  { places, words }: Ground,
  { likeness }: Word,
  from: number,
  to: number,
): readonly number[] => {
  const all = places.get(likeness) ?? [];
  if (from === 0 && to === words.length) return all;
  return all.slice(firstFrom(all, from), firstFrom(all, to));
};

/** Index of the first place at or behind this one. Places rise: a word may stand in a million of them. */
const firstFrom = (places: readonly number[], least: number): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

const exactPassages = (
  quoted: readonly Word[],
  ground: Ground,
  from: number,
  to: number,
): readonly Alignment[] => {
  let anchor = -1;
  let rarest: readonly number[] = [];
  quoted.forEach((word, at) => {
    if (word.kind === 'note' || word.kind === 'insertion') return;
    const found = placesOf(ground, word, from, to);
    if (anchor >= 0 && found.length >= rarest.length) return;
    anchor = at;
    rarest = found;
  });
  const passages: Alignment[] = [];
  for (const place of rarest.slice(0, 20_000)) {
    const passage = exactAround(quoted, ground.words, anchor, place, from, to);
    if (passage) passages.push(passage);
    if (passages.length >= limits.exact) break;
  }
  return passages;
};

/** Reads the quotation word for word to both sides of a word that both have. Notes may be there or not. */
const exactAround = (
  quoted: readonly Word[],
  words: readonly Word[],
  anchor: number,
  place: number,
  from: number,
  to: number,
): Alignment | null => {
  const ahead = walk(quoted, words, { q: anchor, t: place, by: 1, from, to });
  if (!ahead) return null;
  const behind = walk(quoted, words, { q: anchor - 1, t: place - 1, by: -1, from, to });
  if (!behind) return null;
  const steps = [...behind.steps.reverse(), ...ahead.steps];
  return { steps, start: behind.t + 1, end: ahead.t, cost: 0 };
};

type Walk = { q: number; t: number; by: 1 | -1; from: number; to: number };

const walk = (
  quoted: readonly Word[],
  words: readonly Word[],
  { q, t, by, from, to }: Walk,
): { steps: Step[]; t: number } | null => {
  const steps: Step[] = [];
  while (q >= 0 && q < quoted.length) {
    const mine = quoted[q] as Word;
    const theirs = t >= from && t < to ? words[t] : undefined;
    if (theirs && isSameWord(mine, theirs)) {
      steps.push({ is: 'changed', q, qEnd: q + 1, t, tEnd: t + 1 });
      q += by;
      t += by;
    } else if (mine.kind === 'note') {
      steps.push({ is: 'added', q, qEnd: q + 1, t, tEnd: t });
      q += by;
    } else if (theirs?.kind === 'note') {
      steps.push({ is: 'removed', q, qEnd: q, t, tEnd: t + 1 });
      t += by;
    } else return null;
  }
  return { steps, t };
};

/** Where the quotation would begin, by the votes of its words; rare words have more to say. */
const busiestPlaces = (
  quoted: readonly Word[],
  ground: Ground,
  from: number,
  to: number,
): readonly number[] => {
  const votes = new Map<number, number>();
  let left = limits.votes;
  const voters = quoted
    .map((word, at) => ({ at, found: placesOf(ground, word, from, to) }))
    .filter(({ found }) => found.length > 0)
    .sort((one, other) => one.found.length - other.found.length);
  for (const { at, found } of voters) {
    if (left <= 0) break;
    left -= found.length;
    const weight = 1 + Math.log((ground.words.length + 1) / found.length);
    for (const place of found) {
      const bucket = Math.floor((place - at) / limits.window);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  const shared = [...votes].map(
    ([bucket, weight]) =>
      [bucket, weight + Math.max(votes.get(bucket - 1) ?? 0, votes.get(bucket + 1) ?? 0)] as const,
  );
  const chosen = new Set<number>();
  for (const [bucket] of shared.sort((one, other) => other[1] - one[1] || one[0] - other[0])) {
    if (!chosen.has(bucket - 1) && !chosen.has(bucket + 1)) chosen.add(bucket);
    if (chosen.size >= limits.candidates) break;
  }
  return [...chosen].map((bucket) => bucket * limits.window);
};
