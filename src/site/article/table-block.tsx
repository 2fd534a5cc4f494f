import type { Table, TableRow } from '@/document/document';
import { numberColumns } from '@/document/number-columns';
import { fill } from '../messages/messages';
import { InlineRun } from './inline-run';
import type { Rendering } from './rendering';

type Props = { table: Table; rendering: Rendering };

/**
 * A table that scrolls inside itself; the region takes focus so that keys can scroll it. Tables are counted, since regions
 * of one name cannot be told apart.
 */
export const TableBlock = ({ table, rendering }: Props) => {
  const numeric = numberColumns(table);
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
