import { marksIn } from './content';
import { mergeFields } from './merge-values';
import { aMerging, type Choice, type Collision, type Unit } from './merging';

export type { Choice, Collision } from './merging';

/** The fields of an article as they are stored, by their names; related records by their ids. */
export type Text = Readonly<Record<string, unknown>>;

export type Merged = {
  /** Both changes in one text. Where they collide and nothing was chosen, theirs. */
  text: Record<string, unknown>;
  /** What is to be chosen, in the order of the text; those with one id together. */
  collisions: readonly Collision[];
};

/**
 * Two texts that came of the same one, as one. Changes of different paragraphs, items, cells or fields stand beside each
 * other; what both changed, each otherwise, collides. All that either wrote is in the text or in a collision.
 *
 * @param base what both started from
 * @param mine as one of them wants to save it
 * @param theirs as it is stored by now
 * @param choose what was chosen, by the id of a collision
 */
export const mergeTexts = (
  base: Text,
  mine: Text,
  theirs: Text,
  choose?: (id: string) => Choice | undefined,
): Merged => {
  const together = new Set<string>();
  for (;;) {
    const merging = aMerging(choose, together);
    const text = mergeFields(merging, '', base, mine, theirs);
    const torn = tornMarks(merging.units).filter((key) => !together.has(key));
    if (torn.length === 0) return { text, collisions: merging.collisions };
    torn.forEach((key) => together.add(key));
  }
};

/**
 * Citations whose marks stand in several parts, one of which collides, or which both moved to different places: choosing for each
 * part alone could double a mark or lose it.
 */
const tornMarks = (units: readonly Unit[]): string[] => {
  const places = new Map<string, Held[]>();
  for (const { base, mine, theirs, collides } of units) {
    const marks = { base: countsIn(base), mine: countsIn(mine), theirs: countsIn(theirs) };
    const held = { marks, collides };
    const keys = Object.values(marks).flatMap((counts) => [...counts.keys()]);
    for (const key of new Set(keys)) {
      const holders = places.get(key);
      if (holders) holders.push(held);
      else places.set(key, [held]);
    }
  }
  return [...places].flatMap(([key, holders]) => {
    if (holders.length < 2) return [];
    const count = (side: Side): number =>
      holders.reduce((sum, { marks }) => sum + (marks[side].get(key) ?? 0), 0);
    const most = Math.max(count('base'), count('mine'), count('theirs'));
    const isTorn = holders.some(({ collides }) => collides) || merged(holders, key) > most;
    return isTorn ? [key] : [];
  });
};

type Side = 'base' | 'mine' | 'theirs';
type Counts = ReadonlyMap<string, number>;

/** A part with marks, counted once: a part may be the whole of a long text. */
type Held = { marks: Readonly<Record<Side, Counts>>; collides: boolean };

const countsIn = (value: unknown): Counts => {
  const counts = new Map<string, number>();
  for (const key of marksIn(value)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** How many marks of a citation the merged parts hold, as long as nothing collides. */
const merged = (holders: readonly Held[], key: string): number =>
  holders
    .map(({ marks }) => {
      const [was, one, other] = [marks.base, marks.mine, marks.theirs].map(
        (counts) => counts.get(key) ?? 0,
      );
      return one === was ? (other ?? 0) : (one ?? 0);
    })
    .reduce((sum, count) => sum + count, 0);
