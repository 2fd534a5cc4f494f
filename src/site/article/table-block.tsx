import type { Table, TableRow } from '@/document/document';
import { InlineRun } from './inline-run';
import type { Rendering } from './rendering';

type Props = { table: Table; rendering: Rendering };

/** A table that scrolls inside itself; the region takes focus so that keys can scroll it. */
export const TableBlock = ({ table, rendering }: Props) => (
  <div className="table" role="region" tabIndex={0} aria-label={rendering.setting.say.table}>
    <table>
      {table.head.length > 0 ? (
        <thead>
          <Rows rows={table.head} head rendering={rendering} />
        </thead>
      ) : null}
      <tbody>
        <Rows rows={table.rows} rendering={rendering} />
      </tbody>
    </table>
  </div>
);

type RowsProps = { rows: readonly TableRow[]; head?: boolean; rendering: Rendering };

const Rows = ({ rows, head, rendering }: RowsProps) =>
  rows.map((row, index) => (
    <tr key={index}>
      {row.cells.map((cell, column) => {
        const text = <InlineRun inlines={cell.children} rendering={rendering} sidenotes={false} />;
        const numeric =
          !head && isNumeric(cell.children.map((c) => ('text' in c ? c.text : '')).join(''));
        return head ? (
          <th key={column} scope="col">
            {text}
          </th>
        ) : (
          <td key={column} className={numeric ? 'number' : undefined}>
            {text}
          </td>
        );
      })}
    </tr>
  ));

/** Figures align on the right, where their units stand under each other. */
const isNumeric = (text: string): boolean => /^[\s\d.,%±+−–-]*\d[\s\d.,%]*$/u.test(text);
