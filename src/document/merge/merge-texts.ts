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
  const places = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const key of new Set(marksIn([unit.base, unit.mine, unit.theirs]))) {
      places.set(key, [...(places.get(key) ?? []), unit]);
    }
  }
  return [...places].flatMap(([key, holders]) => {
    const count = (side: 'base' | 'mine' | 'theirs'): number =>
      marksIn(holders.map((unit) => unit[side])).filter((one) => one === key).length;
    const most = Math.max(count('base'), count('mine'), count('theirs'));
    const isTorn =
      holders.length > 1 &&
      (holders.some(({ collides }) => collides) || merged(holders, key) > most);
    return isTorn ? [key] : [];
  });
};

/** How many marks of a citation the merged parts hold, as long as nothing collides. */
const merged = (units: readonly Unit[], key: string): number =>
  units
    .map(({ base, mine, theirs }) => {
      const [was, one, other] = [base, mine, theirs].map(
        (side) => marksIn(side).filter((found) => found === key).length,
      );
      return one === was ? (other ?? 0) : (one ?? 0);
    })
    .reduce((sum, count) => sum + count, 0);
