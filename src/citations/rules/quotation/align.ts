import { areAlike, isJoined, isSameWord } from './same-word';
import type { Word } from './words';

/** Words `[q, qEnd)` of the quotation against words `[t, tEnd)` of the text. */
export type Step = {
  is: 'same' | 'changed' | 'added' | 'removed' | 'insertion';
  q: number;
  qEnd: number;
  t: number;
  tEnd: number;
};

export type Alignment = {
  steps: readonly Step[];
  /** The words of the text that it covers. */
  start: number;
  end: number;
  cost: number;
};

/** How many words of the text an insertion in square brackets may stand for. */
const insertionReach = 4;

const costs = {
  alike: 0.7,
  other: 1.3,
  one: 1,
  note: 0.01,
  join: 0.02,
  emptyInsertion: 0.2,
  insertedWord: 0.1,
};

/** What was done to come to a cell; from `insertion` on, how many words of the text an insertion took. */
const move = {
  start: 0,
  pair: 1,
  added: 2,
  removed: 3,
  joinedHere: 4,
  joinedThere: 5,
  insertion: 6,
} as const;

/** Costs and moves of all cells; a row for each word of the quotation, a column for each of the text. */
type Table = { cost: Float32Array; moves: Uint8Array; columns: number };

/**
 * The cheapest way to read a quotation out of words `[from, to)` of a text, wherever it begins and ends
 * there: Needleman–Wunsch with free ends on the side of the text (Sellers 1980).
 */
export const align = (
  quoted: readonly Word[],
  words: readonly Word[],
  from: number,
  to: number,
): Alignment => {
  const text = words.slice(from, to);
  const columns = text.length + 1;
  const cost = new Float32Array((quoted.length + 1) * columns);
  const table = { cost, moves: new Uint8Array(cost.length), columns };
  quoted.forEach((word, at) => {
    if (word.kind === 'insertion') fillInsertion(table, at + 1);
    else fillWord(table, quoted, text, at + 1);
    fillRemovals(table, text, at + 1);
  });
  return traceBack(table, quoted.length, from);
};

const improve = ({ cost, moves }: Table, cell: number, price: number, by: number): void => {
  if (price >= (cost[cell] as number)) return;
  cost[cell] = price;
  moves[cell] = by;
};

const fillInsertion = (table: Table, row: number): void => {
  const { cost, columns } = table;
  for (let j = 0; j < columns; j += 1) {
    const cell = row * columns + j;
    const above = cell - columns;
    cost[cell] = Infinity;
    for (let taken = 0; taken <= Math.min(insertionReach, j); taken += 1) {
      const price = taken === 0 ? costs.emptyInsertion : costs.insertedWord * taken;
      improve(table, cell, (cost[above - taken] as number) + price, move.insertion + taken);
    }
  }
};

const fillWord = (
  table: Table,
  quoted: readonly Word[],
  text: readonly Word[],
  row: number,
): void => {
  const { cost, moves, columns } = table;
  const q = quoted[row - 1] as Word;
  const earlier = quoted[row - 2];
  const alone = q.kind === 'note' ? costs.note : costs.one;
  for (let j = 0; j < columns; j += 1) {
    const cell = row * columns + j;
    const above = cell - columns;
    cost[cell] = (cost[above] as number) + alone;
    moves[cell] = move.added;
    if (j === 0) continue;
    const t = text[j - 1] as Word;
    improve(table, cell, (cost[above - 1] as number) + priceOf(q, t), move.pair);
    const before = text[j - 2];
    if (before && isJoined(before, t, q)) {
      improve(table, cell, (cost[above - 2] as number) + costs.join, move.joinedHere);
    }
    if (earlier && isJoined(earlier, q, t)) {
      improve(table, cell, (cost[above - columns - 1] as number) + costs.join, move.joinedThere);
    }
  }
};

const fillRemovals = (table: Table, text: readonly Word[], row: number): void => {
  const { cost, columns } = table;
  for (let j = 1; j < columns; j += 1) {
    const cell = row * columns + j;
    const price = text[j - 1]?.kind === 'note' ? costs.note : costs.one;
    improve(table, cell, (cost[cell - 1] as number) + price, move.removed);
  }
};

const priceOf = (q: Word, t: Word): number => {
  if (q.likeness === t.likeness && isSameWord(q, t)) return 0;
  return areAlike(q, t) ? costs.alike : costs.other;
};

const traceBack = ({ cost, moves, columns }: Table, rows: number, from: number): Alignment => {
  let j = 0;
  for (let column = 1; column < columns; column += 1) {
    const here = cost[rows * columns + column] as number;
    if (here < (cost[rows * columns + j] as number)) j = column;
  }
  const end = from + j;
  const total = cost[rows * columns + j] as number;
  const steps: Step[] = [];
  let i = rows;
  while (i > 0) {
    const by = moves[i * columns + j] as number;
    const [up, left] = strides(by);
    steps.push({ is: kindOf(by), q: i - up, qEnd: i, t: from + j - left, tEnd: from + j });
    i -= up;
    j -= left;
  }
  return { steps: steps.reverse(), start: from + j, end, cost: total };
};

const strides = (by: number): readonly [number, number] => {
  if (by >= move.insertion) return [1, by - move.insertion];
  if (by === move.added) return [1, 0];
  if (by === move.removed) return [0, 1];
  if (by === move.joinedHere) return [1, 2];
  return by === move.joinedThere ? [2, 1] : [1, 1];
};

/** Whether a pair is the same word is asked where steps are weighed. */
const kindOf = (by: number): Step['is'] => {
  if (by >= move.insertion) return 'insertion';
  if (by === move.added) return 'added';
  if (by === move.removed) return 'removed';
  return by === move.pair ? 'changed' : 'same';
};
