import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Block, List, ListItem } from '@/document/document';
import { freeze } from '@/document/freeze';
import { makeSheet } from '@/interchange/writers/pdf/make-sheet';
import type { SheetBlock, SheetFlow } from '@/interchange/writers/pdf/sheet';
import { frozenDocuments } from '@support/documents/documents';
import { aLongArticle } from '@support/pages/long-article';

const context = {
  address: 'https://example.org/articles/a',
  origin: 'https://example.org',
  publication: 'A publication',
};

const { metadata } = aLongArticle({ words: 10, notes: 0 });
const bodyOf = (...body: Block[]): readonly SheetBlock[] =>
  makeSheet(freeze({ metadata, body, citations: [], references: [] }), context).body;
const words = (text: string) => [{ type: 'text', text }] as const;
const aRow = (...cells: string[]) => ({ cells: cells.map((text) => ({ children: words(text) })) });

describe('a sheet', () => {
  it('passes over no level of headings, whatever the document does', () => {
    fc.assert(
      fc.property(frozenDocuments(), (document) => {
        const levels = makeSheet(document, context).body.flatMap((block) =>
          block.type === 'heading' ? [block.level] : [],
        );
        levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1));
      }),
      { numRuns: 50 },
    );
  });

  it('has a mark for every citation, and a note for every mark', () => {
    fc.assert(
      fc.property(frozenDocuments(), (document) => {
        const sheet = makeSheet(document, context);
        const marks = [...JSON.stringify(sheet.body).matchAll(/"note":(\d+),"place":(\d+)/g)];
        const expected = document.notes.flatMap(({ number, citations }) =>
          citations.map((_, at) => `${number} ${at + 1}`),
        );
        expect(marks.map(([, number, place]) => `${number} ${place}`).toSorted()).toEqual(
          expected.toSorted(),
        );
        for (const [, number = ''] of marks) expect(sheet.notes[number]).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });

  it('sets columns of figures to the right, and fills rows that are too short', () => {
    const [table] = bodyOf({
      type: 'table',
      head: [aRow('Year', 'Sum', 'Note')],
      rows: [
        aRow('The first', '−1 200.5', '3 of them'),
        aRow('1950', '–', 'a'),
        aRow('The last', '€\u00a07 %'),
      ],
    });
    expect(table).toMatchObject({ columns: ['start', 'end', 'start'], repeat: true });
    expect(table?.type === 'table' && table.rows.map((row) => row.length)).toEqual([3, 3, 3]);
  });

  it('keeps every word of lists in lists in lists, and no more depth than anyone can follow', () => {
    const nested = (depth: number): List => {
      const deeper: ListItem['children'] = depth === 40 ? [] : [nested(depth + 1)];
      const said = { type: 'paragraph', children: words(`word${depth}`) } as const;
      return { type: 'list', ordered: false, items: [{ children: [said, ...deeper] }] };
    };
    const depthOf = (flow: readonly SheetFlow[]): number =>
      Math.max(
        0,
        ...flow.map((part) => (part.type === 'list' ? 1 + depthOf(part.items.flat()) : 0)),
      );
    const [list] = bodyOf(nested(1));
    expect(depthOf(list?.type === 'list' ? [list] : [])).toBeLessThan(15);
    expect(JSON.stringify(list).match(/word\d+/g)).toHaveLength(40);
  });

  it('links to the web and to mail, and to nothing else', () => {
    const url = 'javascript:alert(1)';
    const original = { publisher: 'Elsewhere', url };
    const document = freeze({
      metadata: { ...metadata, original },
      body: [],
      citations: [],
      references: [],
    });
    const sheet = JSON.stringify(makeSheet(document, context));
    expect(sheet).toContain('Elsewhere');
    expect(sheet).not.toContain(url);
    expect(sheet).toContain('{"link":"https://example.org/articles/a"');
  });

  it('shortens what stands at the head of each page between words', () => {
    const title = 'A title that goes on for longer than there is room at the head of a page';
    const document = freeze({
      metadata: { ...metadata, title },
      body: [],
      citations: [],
      references: [],
    });
    const { running } = makeSheet(document, context);
    expect(running.title).toBe('A title that goes on for longer than there…');
    expect(running.names).toBe('Anna Ivanova, Янка Лукашэвіч');
  });
});
