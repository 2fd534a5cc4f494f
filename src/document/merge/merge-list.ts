import { heaviestRising } from '../compare/rising';
import { contentOf, isSameContent, marksIn, wordsOf } from './content';
import { ask, settle, type Merging } from './merging';
import { pairsOf, type Pairs } from './pair';

type Lists = { base: readonly unknown[]; mine: readonly unknown[]; theirs: readonly unknown[] };

/** How one part is merged that all three have. */
export type MergePart = (base: unknown, mine: unknown, theirs: unknown) => unknown;

/**
 * Three versions of a list (paragraphs, items, rows, cells) as one. It stands in the order of theirs; what I deleted is
 * gone from it, and what I moved or put in follows what it follows in mine.
 */
export const mergeList = (
  merging: Merging,
  path: string,
  lists: Lists,
  mergePart: MergePart,
): unknown[] => {
  const { base, mine, theirs } = lists;
  const isNew = newInBoth(lists);
  const [inMine, inTheirs] = withSharedVersions(
    lists,
    pairsOf(base, mine, isNew),
    pairsOf(base, theirs, isNew),
  );
  const mineIs = reversed(inMine);
  const theirsIs = reversed(inTheirs);
  const twins = twinsOf(lists, mineIs, theirsIs);
  const moved = movedIn(inMine);

  const kept = (at: number): Slot[] => {
    const [m, t] = [inMine.get(at), inTheirs.get(at)];
    const sides = {
      path,
      base: base[at],
      mine: m === undefined ? null : mine[m],
      theirs: t === undefined ? null : theirs[t],
    };
    const value =
      m !== undefined && t !== undefined
        ? mergePart(sides.base, sides.mine, sides.theirs)
        : mergeDeleted(merging, sides);
    return value === null ? [] : [{ value, base: at }];
  };
  const added = (which: 'mine' | 'theirs', value: unknown): unknown =>
    mergeAdded(merging, { path, base: null, mine: null, theirs: null, [which]: value });

  const slots: Slot[] = theirs.flatMap((value, at): Slot[] => {
    const from = theirsIs.get(at);
    if (from !== undefined) return kept(from);
    const twin = twins.get(at);
    if (twin !== undefined) settle(merging, { path, base: null, mine: mine[twin], theirs: value });
    const stays = twin === undefined ? added('theirs', value) : value;
    return stays === null ? [] : [{ value: stays, mine: twin }];
  });
  const twinned = new Set(twins.values());
  for (const [at, value] of mine.entries()) {
    const from = mineIs.get(at);
    const isHere = from !== undefined && inTheirs.has(from);
    if (twinned.has(at) || (isHere && !moved.has(from))) continue;
    const here = from === undefined ? -1 : slots.findIndex((slot) => slot.base === from);
    const mover = here < 0 ? [] : slots.splice(here, 1);
    const stays = from === undefined ? added('mine', value) : null;
    const own = from === undefined ? (stays === null ? [] : [{ value: stays, mine: at }]) : mover;
    const come = from !== undefined && !isHere ? kept(from) : own;
    slots.splice(placeAfter(slots, mine, at, mineIs), 0, ...come);
  }
  for (const at of base.keys())
    if (!inMine.has(at) && !inTheirs.has(at)) gone(merging, path, base[at]);
  return slots.map(({ value }) => value);
};

/** A part of the result, with its place in the earlier text or in mine. */
type Slot = { value: unknown; base?: number; mine?: number | undefined };
type Sides = { path: string; base: unknown; mine: unknown; theirs: unknown };

const gone = (merging: Merging, path: string, base: unknown): void =>
  settle(merging, { path, base, mine: null, theirs: null });

/** One of them deleted it. That the other changed it meanwhile must be looked at, unless nothing stood there before. */
const mergeDeleted = (merging: Merging, sides: Sides): unknown => {
  const { base, mine, theirs } = sides;
  const other = mine ?? theirs;
  const isForced = hasTogether(merging, sides);
  if (isForced !== null) return ask(merging, sides, isForced);
  const isUntouched = isSameContent(base, other);
  if (!isUntouched && wordsOf(base).trim() !== '') return ask(merging, sides, questionOf(sides));
  settle(merging, sides);
  return isUntouched ? null : other;
};

const mergeAdded = (merging: Merging, sides: Sides): unknown => {
  const isForced = hasTogether(merging, sides);
  if (isForced !== null) return ask(merging, sides, isForced);
  settle(merging, sides);
  return sides.mine ?? sides.theirs;
};

/** The name of a question: what it is about. */
export const questionOf = ({ path, base, mine, theirs }: Sides): string =>
  [path, contentOf(base), contentOf(mine), contentOf(theirs)].join('\n');

/** The name of the question that a part with marks of citations belongs to which went to several places. */
export const hasTogether = ({ together }: Merging, { base, mine, theirs }: Sides): string | null =>
  together.size > 0 &&
  marksIn([base, mine, theirs]).some((key) => together.has(key)) &&
  !isSameContent(mine, theirs)
    ? `together ${[...together].sort().join(' ')}`
    : null;

/** Whether both have it word for word and the text that they started from has not: as when a save is sent again. */
const newInBoth = ({ base, mine, theirs }: Lists): ((value: unknown) => boolean) => {
  const [old, one, other] = [base, mine, theirs].map((list) => new Set(list.map(contentOf)));
  return (value) => {
    const content = contentOf(value);
    return !old?.has(content) && Boolean(one?.has(content)) && Boolean(other?.has(content));
  };
};

/** What one of them rewrote beyond recognition and the other has word for word is the same part. */
const withSharedVersions = (
  { base, mine, theirs }: Lists,
  inMine: Pairs,
  inTheirs: Pairs,
): readonly [Pairs, Pairs] => {
  const share = (
    one: Pairs,
    ones: readonly unknown[],
    other: Pairs,
    others: readonly unknown[],
  ) => {
    const shared = new Map(other);
    const taken = new Set(other.values());
    const free = new Map(
      [...others.entries()].flatMap(([at, value]) =>
        taken.has(at) ? [] : [[contentOf(value), at] as const],
      ),
    );
    for (const at of base.keys()) {
      const version = one.get(at);
      if (version === undefined || shared.has(at)) continue;
      const same = free.get(contentOf(ones[version]));
      if (same === undefined || taken.has(same)) continue;
      shared.set(at, same);
      taken.add(same);
    }
    return shared;
  };
  return [share(inTheirs, theirs, inMine, mine), share(inMine, mine, inTheirs, theirs)];
};

/** What both put in alike at the same place, as after a save whose answer was lost: theirs to mine. */
const twinsOf = ({ mine, theirs }: Lists, mineIs: Pairs, theirsIs: Pairs): Map<number, number> => {
  const stayed = new Set(theirsIs.values());
  const common = new Set([...mineIs.values()].filter((at) => stayed.has(at)));
  const anchored = (list: readonly unknown[], is: Pairs) => {
    let anchor = -1;
    return [...list.entries()].flatMap(([at, value]) => {
      const from = is.get(at);
      if (from !== undefined && common.has(from)) anchor = from;
      return from === undefined ? [[`${anchor} ${contentOf(value)}`, at] as const] : [];
    });
  };
  const left = new Map<string, number[]>();
  for (const [name, at] of anchored(mine, mineIs)) left.set(name, [...(left.get(name) ?? []), at]);
  return new Map(
    anchored(theirs, theirsIs).flatMap(([name, at]) => {
      const twin = left.get(name)?.shift();
      return twin === undefined ? [] : [[at, twin] as const];
    }),
  );
};

const reversed = (pairs: Pairs): Pairs => new Map([...pairs].map(([one, other]) => [other, one]));

/** Parts of the earlier text that stand elsewhere now, as few as explain the order. */
const movedIn = (pairs: Pairs): ReadonlySet<number> => {
  const stayed = new Set(heaviestRising([...pairs], () => 1).map(([one]) => one));
  return new Set([...pairs.keys()].filter((at) => !stayed.has(at)));
};

/** The place behind the nearest part before it in mine that is in the result. */
const placeAfter = (
  slots: readonly Slot[],
  mine: readonly unknown[],
  at: number,
  mineIs: Pairs,
): number => {
  for (let before = at - 1; before >= 0 && before < mine.length; before -= 1) {
    const from = mineIs.get(before);
    const place = slots.findIndex((slot) =>
      from === undefined ? slot.mine === before : slot.base === from,
    );
    if (place >= 0) return place + 1;
  }
  return 0;
};
