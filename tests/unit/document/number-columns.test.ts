import { describe, expect, it } from '@jest/globals';
import type { Table } from '@/document/document';
import { numberColumns } from '@/document/number-columns';

const tableOf = (...rows: string[][]): Table => ({
  type: 'table',
  head: [{ cells: [{ children: [{ type: 'text', text: 'Words, never looked at' }] }] }],
  rows: rows.map((cells) => ({
    cells: cells.map((text) => ({ children: text === '' ? [] : [{ type: 'text', text }] })),
  })),
});

describe('columns of numbers', () => {
  it.each(['12', '−3', '1 204,5', '12.5%', '$40', '40 €', '3 km', '—', ''])(
    'may hold “%s”',
    (cell) => {
      expect([...numberColumns(tableOf(['Minsk', '7'], ['Brest', cell]))]).toEqual([1]);
    },
  );

  it.each(['about 12', 'no. 4 of many', '12 vessels'])('never hold “%s”', (cell) => {
    expect([...numberColumns(tableOf(['Minsk', '7'], ['Brest', cell]))]).toEqual([]);
  });

  it('are not those that are empty, nor missing from every row', () => {
    expect([...numberColumns(tableOf(['', '–'], ['', '']))]).toEqual([]);
    expect([...numberColumns(tableOf())]).toEqual([]);
  });
});
