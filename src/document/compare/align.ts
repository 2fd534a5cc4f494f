import { likeness, type Part } from './likeness';
import { heaviestRising, type Pair } from './rising';

/**
 * Which parts of two texts are each other's versions. What says the same and stands once in both holds the rest in place
 * (patience), then parts that share enough of their words are paired between these. Time grows with the length of the
 * texts, not with its square.
 */
export const align = (before: readonly Part[], after: readonly Part[]): Pair[] => {
  const pairs: Pair[] = [];
  alignWithin(before, after, { from: 0, to: before.length, start: 0, end: after.length }, pairs);
  return pairs.sort(([one], [other]) => one - other);
};

/** A stretch of both texts; ends are exclusive. */
type Gap = { from: number; to: number; start: number; end: number };

const alignWithin = (
  before: readonly Part[],
  after: readonly Part[],
  gap: Gap,
  pairs: Pair[],
): void => {
  let { from, to, start, end } = gap;
  while (from < to && start < end && before[from]?.key === after[start]?.key) {
    pairs.push([from++, start++]);
  }
  while (from < to && start < end && before[to - 1]?.key === after[end - 1]?.key) {
    pairs.push([--to, --end]);
  }
  if (from === to || start === end) return;
  const anchors = heaviestRising(sharedOnce(before, after, { from, to, start, end }), () => 1);
  if (anchors.length === 0) {
    pairs.push(...alike(before, after, { from, to, start, end }));
    return;
  }
  pairs.push(...anchors);
  for (const [at, [one, other]] of anchors.entries()) {
    const [lastOne, lastOther] = anchors[at - 1] ?? [from - 1, start - 1];
    alignWithin(
      before,
      after,
      { from: lastOne + 1, to: one, start: lastOther + 1, end: other },
      pairs,
    );
  }
  const [one, other] = anchors.at(-1) ?? [from - 1, start - 1];
  alignWithin(before, after, { from: one + 1, to, start: other + 1, end }, pairs);
};

/** Parts that say the same and stand once on either side, in the order of the first. */
const sharedOnce = (
  before: readonly Part[],
  after: readonly Part[],
  { from, to, start, end }: Gap,
): Pair[] => {
  const here = placesOf(before, from, to);
  const there = placesOf(after, start, end);
  return [...here].flatMap(([key, at]): Pair[] => {
    const other = there.get(key);
    return at >= 0 && other !== undefined && other >= 0 ? [[at, other]] : [];
  });
};

/** Where each key stands, −1 for several places. */
const placesOf = (parts: readonly Part[], from: number, to: number): Map<string, number> => {
  const places = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    const key = parts[at]?.key ?? '';
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
};

/** How much of the words two parts must share to be versions of each other. */
const versionShare = 0.4;

/** Pairs within a gap without anchors, so that as much as possible is shared in order. */
const alike = (before: readonly Part[], after: readonly Part[], gap: Gap): Pair[] => {
  const found = likeness(
    before.slice(gap.from, gap.to),
    after.slice(gap.start, gap.end),
    versionShare,
  );
  const shares = new Map<string, number>();
  const pairs = found.map(({ one, other, share }): Pair => {
    shares.set(`${one} ${other}`, share);
    return [one, other];
  });
  return heaviestRising(pairs, ([one, other]) => shares.get(`${one} ${other}`) ?? 0).map(
    ([one, other]): Pair => [one + gap.from, other + gap.start],
  );
};
