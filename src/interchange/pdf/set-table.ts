import type { Table, TableRow } from '@/document/document';
import { textOfInlines } from '@/document/walk';
import { setLine, type LineSetter } from './set-line';
import type { SheetLine, SheetTable } from './sheet';

export const setTable = (table: Table, setter: LineSetter): SheetTable => {
  const width = Math.max(1, ...[...table.head, ...table.rows].map(({ cells }) => cells.length));
  const rows = (list: readonly TableRow[]) => list.map((row) => setRow(row, width, setter));
  const head = rows(table.head);
  return {
    type: 'table',
    columns: Array.from({ length: width }, (_, at) => (isOfNumbers(table, at) ? 'end' : 'start')),
    head,
    rows: rows(table.rows),
    repeat: !head.flat(2).some((run) => typeof run !== 'string' && 'note' in run),
  };
};

const setRow = ({ cells }: TableRow, width: number, setter: LineSetter): SheetLine[] =>
  Array.from({ length: width }, (_, at) => setLine(cells[at]?.children ?? [], setter));

/** Figures stand under each other by their last digit. */
const isOfNumbers = ({ rows }: Table, column: number): boolean => {
  const texts = rows.map(({ cells }) => textOfInlines(cells[column]?.children ?? []).trim());
  const filled = texts.filter((text) => !/^[—–-]?$/u.test(text));
  return filled.length > 0 && filled.every((text) => number.test(text));
};

const number = /^[+−–-]?\p{Sc}?\s?\d[\d\s.,]*(?:[%‰]|\s\p{L}{1,4}\.?)?$/u;
