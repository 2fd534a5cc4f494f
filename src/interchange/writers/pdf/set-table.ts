import type { Table, TableRow } from '@/document/document';
import { numberColumns } from '@/document/number-columns';
import { setLine, type LineSetter } from './set-line';
import type { SheetLine, SheetTable } from './sheet';

export const setTable = (table: Table, setter: LineSetter): SheetTable => {
  const width = Math.max(1, ...[...table.head, ...table.rows].map(({ cells }) => cells.length));
  const rows = (list: readonly TableRow[]) => list.map((row) => setRow(row, width, setter));
  const head = rows(table.head);
  const ofNumbers = numberColumns(table);
  return {
    type: 'table',
    columns: Array.from({ length: width }, (_, at) => (ofNumbers.has(at) ? 'end' : 'start')),
    head,
    rows: rows(table.rows),
    repeat: !head.flat(2).some((run) => typeof run !== 'string' && 'note' in run),
  };
};

const setRow = ({ cells }: TableRow, width: number, setter: LineSetter): SheetLine[] =>
  Array.from({ length: width }, (_, at) => setLine(cells[at]?.children ?? [], setter));
