import type { Block, Inline, Table, TableRow } from '@/document/document';
import type { PandocBlock, PandocRow, PandocTable } from '../pandoc/ast';
import { linesOf as linesIn } from '@/document/walk';
import { importFinding } from '../../findings';
import type { Reading } from './reading';
import { wordsOfBlocks } from './words-of';

/** How the blocks of a cell are read. */
type ReadBlocks = (blocks: readonly PandocBlock[]) => Block[];

/** Reads a table and its caption, which becomes the paragraph before it. */
export const readTable = (
  [, [, caption], , [, head], bodies, [, foot]]: PandocTable,
  readBlocks: ReadBlocks,
  reading: Reading,
): Block[] => {
  const rows = [...bodies.flatMap((body) => [...body[2], ...body[3]]), ...foot];
  const table: Table = {
    type: 'table',
    head: head.map((row) => readRow(row, readBlocks, reading)).filter(hasWords),
    rows: rows.map((row) => readRow(row, readBlocks, reading)),
  };
  return [...readBlocks(caption), table];
};

const readRow = ([, cells]: PandocRow, readBlocks: ReadBlocks, reading: Reading): TableRow => ({
  cells: cells.flatMap(([, , rowSpan, columnSpan, blocks]) => {
    if (rowSpan > 1 || columnSpan > 1) {
      reading.report(importFinding('format-dropped', { kind: 'merged cell', words: '' }));
    }
    const empty = Array.from({ length: columnSpan - 1 }, () => ({ children: [] }));
    const inside = readBlocks(blocks);
    if (inside.some(({ type }) => type === 'list' || type === 'table')) {
      const words = wordsOfBlocks(blocks);
      reading.report(importFinding('cell-flattened', { words }, { words }));
    }
    return [{ children: cellLine(inside) }, ...empty];
  }),
});

/** The lines of a cell, one under the other. */
const cellLine = (blocks: readonly Block[]): Inline[] =>
  linesIn(blocks).flatMap((line, at): Inline[] =>
    at > 0 ? [{ type: 'break' }, ...line] : [...line],
  );

const hasWords = (row: TableRow): boolean => row.cells.some((cell) => cell.children.length > 0);
