import type { Table, TableRow } from '@/document/document';
import { textOfInlines } from '@/document/walk';
import { fill } from '../messages/messages';
import { InlineRun } from './inline-run';
import type { Rendering } from './rendering';

type Props = { table: Table; rendering: Rendering };

/**
 * A table that scrolls inside itself; the region takes focus so that keys can scroll it. Tables are counted, since regions
 * of one name cannot be told apart.
 */
export const TableBlock = ({ table, rendering }: Props) => {
  const numeric = numericColumns(table);
  const { view, setting } = rendering;
  const number = view.document.body.filter(({ type }) => type === 'table').indexOf(table) + 1;
  const name = fill(setting.say.tableNumber, { number });
  return (
    <div className="table" role="region" tabIndex={0} aria-label={name}>
      <table>
        {table.head.length > 0 ? (
          <thead>
            <Rows rows={table.head} head numeric={numeric} rendering={rendering} />
          </thead>
        ) : null}
        <tbody>
          <Rows rows={table.rows} numeric={numeric} rendering={rendering} />
        </tbody>
      </table>
    </div>
  );
};

type RowsProps = {
  rows: readonly TableRow[];
  head?: boolean;
  numeric: ReadonlySet<number>;
  rendering: Rendering;
};

const Rows = ({ rows, head, numeric, rendering }: RowsProps) =>
  rows.map((row, index) => (
    <tr key={index}>
      {row.cells.map((cell, column) => {
        const text = <InlineRun inlines={cell.children} rendering={rendering} sidenotes={false} />;
        const className = numeric.has(column) ? 'number' : undefined;
        return head ? (
          <th key={column} scope="col" className={className}>
            {text}
          </th>
        ) : (
          <td key={column} className={className}>
            {text}
          </td>
        );
      })}
    </tr>
  ));

/** Columns of figures, which stand flush right so that their units are under each other. */
const numericColumns = ({ rows }: Table): ReadonlySet<number> => {
  const columns = rows[0]?.cells.map((_, column) => column) ?? [];
  const wordsAt = (row: TableRow, column: number) =>
    textOfInlines(row.cells[column]?.children ?? []).trim();
  const isNumeric = (words: string) => words === '' || figure.test(words);
  return new Set(
    columns.filter(
      (column) =>
        rows.every((row) => isNumeric(wordsAt(row, column))) &&
        rows.some((row) => wordsAt(row, column) !== ''),
    ),
  );
};

/** A number with its signs, units of money and percent, or a dash for none. */
const figure = /^[+−–—-]?\s?[$€£¥₽]?[\d\s.,]*\d?\s?[%‰$€£¥₽]?$/u;
