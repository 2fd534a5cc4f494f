import { describe, expect, it } from '@jest/globals';
import type { Block, Inline, List, Manuscript } from '@/document/document';
import { freeze } from '@/document/freeze';
import { blocksOf } from '@/document/lexical';
import { markersOf, withMarkers } from '@/document/markers';
import { marksInText } from '@/citations/rules/marks';
import { processorTime } from '@support/server/processor-time';

const text = (words: string): Inline => ({ type: 'text', text: words });
const cited = (key: string): Inline => ({
  type: 'citation',
  key,
  children: [{ type: 'text', text: 'words' }],
});
const times = <Value>(count: number, make: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => make(at));
const manuscript = (body: Block[], citations: Manuscript['citations'] = []): Manuscript => ({
  metadata: {
    title: 'A long text',
    language: 'ru',
    kind: 'report',
    slug: 'long',
    keyPoints: [],
    bylines: [],
    topics: [],
    licence: 'CC-BY-4.0',
  } as unknown as Manuscript['metadata'],
  body,
  citations,
  references: [],
});
const marked = (count: number): Inline[] =>
  times(count, (at) => [
    text('Так сказано в отчёте. Потом '),
    cited(`k${at}`),
    text('. И '),
  ]).flat();

/** What a writer may send is read in the process that answers readers: its time must grow with its length alone. */
describe('a text as long as a book', () => {
  it('is frozen in little time where it is one paragraph', () => {
    const words = times(60_000, (at) => `слово${at % 997}`).join(' ');
    const spent = processorTime(() => {
      const { body } = freeze(manuscript([{ type: 'paragraph', children: [text(words)] }]));
      expect(body).toEqual([{ type: 'paragraph', children: [text(words)] }]);
    });
    expect(spent).toBeLessThan(1_500);
  });

  it('is frozen in little time where every word has a format of its own', () => {
    const line = times(60_000, (at): Inline => ({
      type: 'text',
      text: 'слово ',
      ...(at % 2 ? { marks: ['strong'] } : {}),
    }));
    const spent = processorTime(() => freeze(manuscript([{ type: 'paragraph', children: line }])));
    expect(spent).toBeLessThan(2_000);
  });

  it('is frozen in little time where its words stand in one citation', () => {
    const children = times(60_000, (at) => ({
      type: 'text' as const,
      text: `слово${at}`,
      ...(at % 2 ? { marks: ['strong' as const] } : {}),
    }));
    const line: Inline[] = [{ type: 'citation', key: 'k', children }];
    const spent = processorTime(() => freeze(manuscript([{ type: 'paragraph', children: line }])));
    expect(spent).toBeLessThan(2_000);
  });

  it('is frozen in little time where it is a thousand times the same heading, list and break', () => {
    const list = (): List => ({
      type: 'list',
      ordered: false,
      items: [{ children: [{ type: 'paragraph', children: [text('пункт')] }] }],
    });
    const spent = processorTime(() => {
      const headings = times(20_000, (): Block => ({
        type: 'heading',
        level: 2,
        anchor: '',
        children: [text('Итог')],
      }));
      const { body } = freeze(manuscript(headings));
      expect(body[19_999]).toMatchObject({ anchor: 'itog-20000' });
      expect(freeze(manuscript(times(20_000, list))).body).toHaveLength(1);
      const breaks = times(100_000, (): Inline => ({ type: 'break' }));
      freeze(manuscript([{ type: 'paragraph', children: [text('а'), ...breaks, text('б')] }]));
    });
    expect(spent).toBeLessThan(4_000);
  });

  it('gets its marks and their sentences in little time where all stand in one line', () => {
    const line = marked(20_000);
    const citations = times(20_000, (at) => ({ key: `k${at}`, cites: [] }));
    const frozen = freeze(manuscript([{ type: 'paragraph', children: line }], citations));
    const spent = processorTime(() => {
      expect(withMarkers(line, markersOf(frozen.notes), 'ru')).toHaveLength(80_000);
      const marks = marksInText(frozen.body);
      expect(marks).toHaveLength(20_000);
      expect(marks[10_000]?.sentence).toBe('Потом words.');
    });
    expect(spent).toBeLessThan(3_000);
  });

  it('has its sentences found in little time among stops without end', () => {
    const line = [text(`${'.'.repeat(200_000)}x `), cited('k'), text(' end. Next')];
    const spent = processorTime(() => marksInText([{ type: 'paragraph', children: line }]));
    expect(spent).toBeLessThan(1_000);
  });
});

describe('a table', () => {
  const cell = (words: string, colSpan?: number) => ({
    type: 'tablecell',
    colSpan,
    children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
  });
  const table = (...rows: ReturnType<typeof cell>[][]) => ({
    root: {
      type: 'root',
      children: [
        { type: 'table', children: rows.map((children) => ({ type: 'tablerow', children })) },
      ],
    },
  });
  const widthOf = ([block]: readonly Block[]) =>
    block?.type === 'table' ? block.rows.map(({ cells }) => cells.length) : [];

  it('has no more columns than its cells and what they honestly span', () => {
    const { blocks } = blocksOf(table([cell('wide', 3), cell('b')], [cell('a'), cell('b')]));
    expect(widthOf(blocks)).toEqual([4, 4]);
    for (const span of [1_000_000_000, Infinity, -1, 1.5, NaN]) {
      expect(widthOf(blocksOf(table([cell('wide', span), cell('b')])).blocks)).toEqual([2]);
    }
  });

  it('is not filled up to millions of cells for one row that is too long', () => {
    const rows = times(2_000, () => [cell('a')]);
    const { blocks } = blocksOf(
      table(
        times(2_000, () => cell('b')),
        ...rows,
      ),
    );
    const widths = widthOf(blocks);
    expect(widths[0]).toBe(2_000);
    expect(widths[1]).toBe(1);
  });
});
