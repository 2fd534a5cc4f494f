/** Part of a list of tokens, `end` exclusive, and how many characters differ from what was looked for. */
export type Alignment = { start: number; end: number; cost: number };

/**
 * The part of `tokens` that is closest to `wanted`, or null when more than `limit` characters differ in every part.
 * A token left out or put in costs its length, one in the place of another the edits between them (Sellers 1980).
 */
export const alignTokens = (
  wanted: readonly string[],
  tokens: readonly string[],
  limit: number,
): Alignment | null => {
  let row = firstRow(tokens.length);
  for (const word of wanted) {
    row = nextRow(row, word, tokens, limit);
    if (row.least > limit) return null;
  }
  return bestEnd(row, limit);
};

/** For each end in the tokens, what it costs to have come this far, and where the part began. */
type Row = { costs: Int32Array; starts: Int32Array; least: number };

const firstRow = (length: number): Row => ({
  costs: new Int32Array(length + 1),
  starts: Int32Array.from({ length: length + 1 }, (_, at) => at),
  least: 0,
});

const nextRow = (before: Row, word: string, tokens: readonly string[], limit: number): Row => {
  const costs = new Int32Array(tokens.length + 1);
  const starts = new Int32Array(tokens.length + 1);
  costs[0] = (before.costs[0] ?? 0) + word.length;
  let least = costs[0];
  for (const [at, token] of tokens.entries()) {
    const diagonal = before.costs[at] ?? 0;
    let cost = (before.costs[at + 1] ?? 0) + word.length;
    let start = before.starts[at + 1] ?? 0;
    const putIn = (costs[at] ?? 0) + token.length;
    if (putIn < cost) [cost, start] = [putIn, starts[at] ?? 0];
    if (diagonal < cost && diagonal <= limit) {
      const replaced = diagonal + distance(word, token);
      if (replaced <= cost) [cost, start] = [replaced, before.starts[at] ?? 0];
    }
    costs[at + 1] = cost;
    starts[at + 1] = start;
    if (cost < least) least = cost;
  }
  return { costs, starts, least };
};

const bestEnd = ({ costs, starts }: Row, limit: number): Alignment | null => {
  let best: Alignment | null = null;
  for (const [end, cost] of costs.entries()) {
    const start = starts[end] ?? 0;
    if (cost <= limit && end > start && (best === null || cost < best.cost)) {
      best = { start, end, cost };
    }
  }
  return best;
};

/** Levenshtein's; of words that hardly share their length, simply the longer one's length. */
const distance = (one: string, other: string): number => {
  if (one === other) return 0;
  const longer = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) * 2 > longer) return longer;
  let row = Int32Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const next = new Int32Array(other.length + 1);
    next[0] = at + 1;
    for (let to = 0; to < other.length; to += 1) {
      const replaced = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
      next[to + 1] = Math.min(replaced, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1);
    }
    row = next;
  }
  return row[other.length] ?? longer;
};
