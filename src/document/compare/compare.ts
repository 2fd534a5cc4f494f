import type { FrozenDocument } from '../document';
import { markersOf } from '../markers';
import { fieldChanges, type FieldChange, type Naming } from './fields';
import {
  noteChanges,
  pairNotes,
  referenceChanges,
  type NoteChange,
  type NotePair,
  type ReferenceChange,
} from './notes';
import { rowChanges, type RowChange } from './row-changes';
import { rowsOf, type Row } from './rows';
import { isWord } from './tokens';
import { aBudget, type RunType } from './word-runs';

/** What differs between two states of a text, as a reader would want to be told. */
export type Comparison = {
  /** False when both say the same everywhere. */
  readonly changed: boolean;
  /** Only what differs. */
  readonly fields: readonly FieldChange[];
  /** All lines of both bodies in reading order. */
  readonly rows: readonly RowChange[];
  /** Only what differs. */
  readonly notes: readonly NoteChange[];
  readonly references: readonly ReferenceChange[];
  /** Words of the body that came and went, without those that only moved; and lines that moved. */
  readonly words: { readonly added: number; readonly removed: number };
  readonly moved: number;
};

/** Compares two documents block by block, and what changed in a block word by word. */
export const compareDocuments = (
  before: FrozenDocument,
  after: FrozenDocument,
  naming: Naming = {},
): Comparison => {
  const budget = aBudget();
  const { language } = after.metadata;
  const pairs = pairNotes(before, after, language);
  const rows = rowChanges(
    readRows(before, pairs, 'before'),
    readRows(after, pairs, 'after'),
    budget,
  );
  const fields = fieldChanges(before.metadata, after.metadata, naming, budget);
  const notes = noteChanges(pairs, [before, after], language, budget);
  const references = referenceChanges(before, after, language, budget);
  return {
    changed:
      rows.some(({ type }) => type !== 'same') ||
      fields.length + notes.length + references.length > 0,
    fields,
    rows,
    notes,
    references,
    words: { added: wordsThat('added', rows), removed: wordsThat('removed', rows) },
    moved: rows.filter(({ type, moved }) => type === 'added' && moved !== undefined).length,
  };
};

const readRows = (
  { body, notes, metadata }: FrozenDocument,
  pairs: readonly NotePair[],
  side: 'before' | 'after',
): Row[] => {
  const names = new Map(
    pairs.flatMap((pair) => (pair[side]?.citations ?? []).map((key) => [key, pair.id] as const)),
  );
  const { language } = metadata;
  const noteOf = (key: string) => names.get(key) ?? key;
  return rowsOf(body, { language, markers: markersOf(notes), noteOf });
};

/** What moved is told apart from what came or went: of it only the words count that changed on the way. */
const wordsThat = (type: Exclude<RunType, 'same'>, rows: readonly RowChange[]): number =>
  rows
    .filter((row) => row.moved === undefined || row.type === 'added')
    .flatMap(({ cells }) => cells.flatMap(({ runs }) => runs))
    .filter((run) => run.type === type)
    .reduce((sum, { tokens }) => sum + tokens.filter(isWord).length, 0);
