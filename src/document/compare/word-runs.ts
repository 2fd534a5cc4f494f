import { diffArrays } from 'diff';
import { isWord, keyOf, type Token } from './tokens';

export type RunType = 'same' | 'added' | 'removed';
/** Neighbouring tokens that stayed, came or went. */
export type Run = { readonly type: RunType; readonly tokens: readonly Token[] };

/**
 * How much work a comparison may still cost: pairs of texts that have little in common take time that grows with the square
 * of what differs. What is over it is shown as taken out and put in whole.
 */
export type Budget = { left: number };

/** Enough for some hundred rewritten paragraphs; a second at most. */
export const aBudget = (): Budget => ({ left: 12_000_000 });
const mostEdits = 1_200;

/** What came and went in a line, word by word. The runs without the removed ones are the line as it is now. */
export const wordRuns = (
  before: readonly Token[],
  after: readonly Token[],
  budget: Budget,
): Run[] => {
  const limit = Math.floor(Math.min(mostEdits, Math.sqrt(Math.max(0, budget.left))));
  const numbers = new Map<string, number>();
  const numbered = (tokens: readonly Token[]) =>
    tokens.map((token) => {
      const key = keyOf(token);
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    });
  const parts: readonly Counted[] | undefined = diffArrays(numbered(before), numbered(after), {
    maxEditLength: limit,
  });
  if (!parts) {
    budget.left -= limit * limit;
    return replaced(before, after);
  }
  const edits = parts.reduce(
    (sum, { added, removed, count }) => sum + (added || removed ? count : 0),
    0,
  );
  budget.left -= edits * edits;
  return readable(runsOf(parts, before, after));
};

const replaced = (before: readonly Token[], after: readonly Token[]): Run[] => [
  ...(before.length > 0 ? [{ type: 'removed', tokens: before } as const] : []),
  ...(after.length > 0 ? [{ type: 'added', tokens: after } as const] : []),
];

type Counted = { added: boolean; removed: boolean; count: number };

/** Of what stayed, the words are those of the text as it is now: a note may bear another number. */
const runsOf = (
  parts: readonly Counted[],
  before: readonly Token[],
  after: readonly Token[],
): Run[] => {
  let [one, other] = [0, 0];
  return parts.map(({ added, removed, count }): Run => {
    if (removed) return { type: 'removed', tokens: before.slice(one, (one += count)) };
    const tokens = after.slice(other, (other += count));
    if (added) return { type: 'added', tokens };
    one += count;
    return { type: 'same', tokens };
  });
};

/** A place where words were changed for others: both sides of it. */
type Place = { removed: Token[]; added: Token[]; same: readonly Token[] };

/**
 * Words that stayed by chance between two changes make a change hard to read: “the” amid two rewritten halves of a
 * sentence. A short stretch between longer changes is shown as taken out and put in again.
 */
const readable = (runs: readonly Run[]): Run[] => {
  const places: Place[] = [];
  for (const { type, tokens } of runs) {
    const last = places.at(-1);
    const open = last && last.same.length === 0 ? last : undefined;
    if (type === 'same') {
      if (open) open.same = tokens;
      else places.push({ removed: [], added: [], same: tokens });
      continue;
    }
    const place = open ?? { removed: [], added: [], same: [] };
    if (!open) places.push(place);
    place[type].push(...tokens);
  }
  return joined(joined(places)).flatMap(({ removed, added, same }) => [
    ...replaced(removed, added),
    ...(same.length > 0 ? [{ type: 'same', tokens: same } as const] : []),
  ]);
};

/** Twice, since what is joined on the right makes the change on the left the smaller one. */
const joined = (places: readonly Place[]): Place[] =>
  places.reduce<Place[]>((all, place) => {
    const last = all.at(-1);
    if (!last || !isChance(last, place)) return [...all, place];
    last.removed.push(...last.same, ...place.removed);
    last.added.push(...last.same, ...place.added);
    last.same = place.same;
    return all;
  }, []);

const isChance = (one: Place, other: Place): boolean => {
  if (one.removed.length + one.added.length === 0) return false;
  if (other.removed.length + other.added.length === 0) return false;
  if (one.same.some(({ type }) => type !== 'text')) return false;
  const [between, left, right] = [wordsIn(one.same), sizeOf(one), sizeOf(other)];
  return between === 0 ? one.same.length < 2 : 2 * between <= Math.min(left, right);
};

const wordsIn = (tokens: readonly Token[]): number => tokens.filter(isWord).length;
const sizeOf = ({ removed, added }: Place): number => Math.max(wordsIn(removed), wordsIn(added));
