import type { Inline, Table, TableCell, TableRow } from './document';
import { documentFinding } from './findings';
import { inlinesOf, isInlineNode, type Report } from './inlines-of';
import { childrenOf, type LexicalNode } from './lexical-nodes';

/** Lexical marks a cell as a heading of its column with the lowest bit of `headerState`. */
export const columnHeading = 1;

/** Reads a table node. The leading rows whose cells all head a column are the table's head. */
export const tableOf = (node: LexicalNode, report: Report): Table => {
  const rows = childrenOf(node);
  const firstOther = rows.findIndex((row) => !childrenOf(row).every(headsColumn));
  const heads = firstOther === -1 ? rows.length : firstOther;
  if (rows.flatMap(childrenOf).some(isMerged)) report(documentFinding('cells-not-merged'));
  return {
    type: 'table',
    head: rows.slice(0, heads).map((row) => rowOf(row, report)),
    rows: rows.slice(heads).map((row) => rowOf(row, report)),
  };
};

const headsColumn = (cell: LexicalNode): boolean =>
  typeof cell.headerState === 'number' && (cell.headerState & columnHeading) !== 0;

const isMerged = (cell: LexicalNode): boolean =>
  Number(cell.colSpan ?? 1) > 1 || Number(cell.rowSpan ?? 1) > 1;

/** A cell over several columns is followed by empty ones, so that the columns stay in place. */
const rowOf = (row: LexicalNode, report: Report): TableRow => {
  const cells = childrenOf(row);
  const spans = cells.map(({ colSpan }) => columnsOf(colSpan));
  const isWide = spans.reduce((sum, span) => sum + span, 0) > mostColumns;
  return {
    cells: cells.flatMap((cell, at): TableCell[] => [
      { children: cellInlines(cell, report) },
      ...Array.from({ length: isWide ? 0 : (spans[at] ?? 1) - 1 }, () => ({ children: [] })),
    ]),
  };
};

/** As many as HTML lets one cell span: what claims to be wider is no table of anybody's. */
const mostColumns = 1_000;

const columnsOf = (span: unknown): number => {
  const columns = Number(span ?? 1);
  return Number.isInteger(columns) && columns > 1 ? columns : 1;
};

const cellInlines = (cell: LexicalNode, report: Report): Inline[] =>
  childrenOf(cell).flatMap((node, at): Inline[] => [
    ...(at > 0 ? [{ type: 'break' } as const] : []),
    ...inlinesOf(
      isInlineNode(node) || node.type !== 'paragraph' ? [node] : childrenOf(node),
      report,
    ),
  ]);
