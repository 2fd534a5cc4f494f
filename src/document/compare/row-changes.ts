import { align } from './align';
import { likeness, type Part } from './likeness';
import type { Row } from './rows';
import { isWord, keyOf, type Token } from './tokens';
import { wordRuns, type Budget, type Run } from './word-runs';

/** A cell of a table's row, or the whole of another row. Absent on the side where the table has no such column. */
export type CellChange = { readonly runs: readonly Run[] };

/**
 * What became of one line. `moved` is the number of a move: the line was taken out where it is `removed` and put in where it
 * is `added`, there with what was changed on the way.
 */
export type RowChange = {
  readonly type: 'same' | 'changed' | 'added' | 'removed';
  readonly before?: Row;
  readonly after?: Row;
  readonly cells: readonly CellChange[];
  readonly moved?: number;
};

/** All lines of both texts in reading order, those that went before those that came in their place. */
export const rowChanges = (
  before: readonly Row[],
  after: readonly Row[],
  budget: Budget,
): RowChange[] => {
  const [was, is] = [before.map(partOf), after.map(partOf)];
  const pairs = align(was, is).filter(([one, other]) => mayBeVersions(before[one], after[other]));
  const changes: RowChange[] = [];
  let [next, nextOther] = [0, 0];
  for (const [one, other] of [...pairs, [before.length, after.length] as const]) {
    changes.push(...before.slice(next, one).map((row) => whole('removed', row)));
    changes.push(...after.slice(nextOther, other).map((row) => whole('added', row)));
    const [row, version] = [before[one], after[other]];
    if (row && version) changes.push(versionOf(row, version, budget));
    [next, nextOther] = [one + 1, other + 1];
  }
  return withMoves(changes, budget);
};

/** A picture is no version of a sentence, nor a table's row of an item. */
const mayBeVersions = (one: Row | undefined, other: Row | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.place === 'table') === (other.place === 'table') &&
  (one.role === 'picture') === (other.role === 'picture');

const whole = (type: 'added' | 'removed', row: Row): RowChange => ({
  type,
  [type === 'added' ? 'after' : 'before']: row,
  cells: row.cells.map((tokens) => ({ runs: tokens.length > 0 ? [{ type, tokens }] : [] })),
});

const versionOf = (before: Row, after: Row, budget: Budget): RowChange => {
  if (before.key === after.key) {
    const cells = after.cells.map((tokens) => ({ runs: [{ type: 'same', tokens } as const] }));
    return { type: 'same', before, after, cells };
  }
  return { type: 'changed', before, after, cells: cellChanges(before.cells, after.cells, budget) };
};

/** Cells by their columns; where a column came or went, by what they say. */
const cellChanges = (
  before: Row['cells'],
  after: Row['cells'],
  budget: Budget,
): readonly CellChange[] => {
  if (before.length === after.length) {
    return after.map((cell, at) => ({ runs: wordRuns(before[at] ?? [], cell, budget) }));
  }
  const cells: CellChange[] = [];
  const pairs = align(before.map(cellPart), after.map(cellPart));
  let [next, nextOther] = [0, 0];
  for (const [one, other] of [...pairs, [before.length, after.length] as const]) {
    for (const cell of before.slice(next, one)) cells.push({ runs: wordRuns(cell, [], budget) });
    for (const cell of after.slice(nextOther, other)) {
      cells.push({ runs: wordRuns([], cell, budget) });
    }
    const [cell, version] = [before[one], after[other]];
    if (cell && version) cells.push({ runs: wordRuns(cell, version, budget) });
    [next, nextOther] = [one + 1, other + 1];
  }
  return cells;
};

const wordsIn = (tokens: readonly Token[]): string[] =>
  tokens.filter(isWord).map((token) => (token.type === 'text' ? token.text.toLowerCase() : ''));

/** The first cell of a table's row says what it is about, and counts for more than its figures. */
const partOf = ({ key, cells, place }: Row): Part => {
  const [first = [], ...rest] = cells.map(wordsIn);
  const names = place === 'table' ? [...first, ...first] : [];
  return { key, words: [...first, ...names, ...rest.flat()] };
};

const cellPart = (tokens: readonly Token[]): Part => ({
  key: tokens.map(keyOf).join('\u0001'),
  words: wordsIn(tokens),
});

/** Lines of fewer words are found in many places. */
const wordsThatMove = 4;
const shareThatMoved = 0.75;

/** What was taken out in one place and put in at another is not lost and not new. */
const withMoves = (changes: readonly RowChange[], budget: Budget): RowChange[] => {
  const gone = movable(changes, 'removed');
  const come = movable(changes, 'added');
  const found = likeness(
    gone.map(({ part }) => part),
    come.map(({ part }) => part),
    shareThatMoved,
  ).sort((one, other) => other.share - one.share);
  const moves = new Map<number, { moved: number; from: Row; to: Row }>();
  let moved = 0;
  for (const { one, other } of found) {
    const [from, to] = [gone[one], come[other]];
    if (!from || !to || moves.has(from.at) || moves.has(to.at)) continue;
    if (!mayBeVersions(from.row, to.row)) continue;
    const move = { moved: (moved += 1), from: from.row, to: to.row };
    moves.set(from.at, move).set(to.at, move);
  }
  return changes.map((change, at) => {
    const move = moves.get(at);
    if (!move) return change;
    if (change.type === 'removed') return { ...change, moved: move.moved };
    const cells = cellChanges(move.from.cells, move.to.cells, budget);
    return { ...change, moved: move.moved, cells };
  });
};

const movable = (changes: readonly RowChange[], type: 'added' | 'removed') =>
  changes.flatMap((change, at) => {
    const row = change.before ?? change.after;
    if (change.type !== type || !row) return [];
    const part = partOf(row);
    return part.words.length >= wordsThatMove ? [{ at, row, part }] : [];
  });
