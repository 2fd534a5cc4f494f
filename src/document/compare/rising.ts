/** Parts of both texts that belong together, by their indices. */
export type Pair = readonly [before: number, after: number];

/** The pairs of the greatest weight together that rise on both sides, by a tree of prefix maxima. */
export const heaviestRising = (
  given: readonly Pair[],
  weightOf: (pair: Pair) => number,
): Pair[] => {
  // Of pairs with one first part only one may be taken: the later second parts come first.
  const pairs = [...given].sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  const size = pairs.reduce((most, [, other]) => Math.max(most, other), 0) + 2;
  const tree = new Int32Array(size).fill(-1);
  const weights = new Float64Array(pairs.length);
  const previous = new Int32Array(pairs.length).fill(-1);
  const weightAt = (index: number) => (index < 0 ? 0 : (weights[index] ?? 0));
  let best = -1;
  for (const [index, pair] of pairs.entries()) {
    let last = -1;
    for (let at = pair[1]; at > 0; at -= at & -at) {
      const known = tree[at] ?? -1;
      if (weightAt(known) > weightAt(last)) last = known;
    }
    weights[index] = weightAt(last) + weightOf(pair);
    previous[index] = last;
    for (let at = pair[1] + 1; at < size; at += at & -at) {
      if (weightAt(tree[at] ?? -1) < weightAt(index)) tree[at] = index;
    }
    if (weightAt(index) > weightAt(best)) best = index;
  }
  const chain: Pair[] = [];
  for (let at = best; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
};
