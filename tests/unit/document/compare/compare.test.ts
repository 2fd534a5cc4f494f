import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { compareDocuments, type Comparison } from '@/document/compare/compare';
import type { RowChange } from '@/document/compare/row-changes';
import { rowsOf } from '@/document/compare/rows';
import { keyOf, textOfTokens } from '@/document/compare/tokens';
import type { Run } from '@/document/compare/word-runs';
import type { Block, FrozenDocument } from '@/document/document';
import { markersOf } from '@/document/markers';
import { aDocument, aNote, aWork, cited, words } from '@support/pages/reader';
import { frozenDocuments } from '@support/documents/documents';

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [words(text)] });
const saying = (...paragraphs: string[]): FrozenDocument =>
  aDocument({ body: paragraphs.map(paragraph), notes: [], references: [] });

const typesOf = ({ rows }: Comparison) => rows.map(({ type }) => type);
const said = (runs: readonly Run[]) =>
  runs.map(({ type, tokens }) => [type, textOfTokens(tokens)] as const);
const runsOf = (row: RowChange | undefined) => said(row?.cells[0]?.runs ?? []);

describe('the comparison of two texts', () => {
  it('shows changed words in their line, and lines that came and went', () => {
    const before = saying('Bread was cheap in the city.', 'Salt was dear.', 'The end.');
    const after = saying('Bread was dear in the city.', 'Roads were built.', 'The end.');
    const compared = compareDocuments(before, after);
    expect(compared.changed).toBe(true);
    expect(typesOf(compared)).toEqual(['changed', 'removed', 'added', 'same']);
    expect(runsOf(compared.rows[0])).toEqual([
      ['same', 'Bread was '],
      ['removed', 'cheap'],
      ['added', 'dear'],
      ['same', ' in the city.'],
    ]);
    expect(compared.words).toEqual({ added: 4, removed: 4 });
  });

  it('works by words in Cyrillic, and by signs in Chinese', () => {
    const cyrillic = compareDocuments(
      saying('Хлеб был дешёвым, а дорога долгой.'),
      saying('Хлеб был дешёвым, а дорога короткой.'),
    );
    expect(runsOf(cyrillic.rows[0]).filter(([type]) => type !== 'same')).toEqual([
      ['removed', 'долгой'],
      ['added', 'короткой'],
    ]);
    const chinese = compareDocuments(saying('河流经济的数据很少'), saying('河流贸易的数据很少'));
    expect(runsOf(chinese.rows[0]).filter(([type]) => type !== 'same')).toEqual([
      ['removed', '经济'],
      ['added', '贸易'],
    ]);
  });

  it('shows a rewritten stretch as one, not as splinters around a word that stayed by chance', () => {
    const { rows } = compareDocuments(
      saying(
        'It opened to all the boats of the river in May, after long and bitter talks between the two ministries.',
      ),
      saying(
        'It opened to all the boats of the river in May, when nobody expected anything from the committee any more.',
      ),
    );
    expect(runsOf(rows[0]).map(([type]) => type)).toEqual(['same', 'removed', 'added', 'same']);
  });

  it('knows a line that moved, and what was changed on its way', () => {
    const moving = 'The lock at the weir was rebuilt in stone by the province.';
    const compared = compareDocuments(
      saying(moving, 'First things first.', 'Second things then.', 'Third things last of all.'),
      saying(
        'First things first.',
        'Second things then.',
        'Third things last of all.',
        moving.replace('stone', 'timber'),
      ),
    );
    expect(typesOf(compared)).toEqual(['removed', 'same', 'same', 'same', 'added']);
    expect(compared.rows.map(({ moved }) => moved)).toEqual([
      1,
      undefined,
      undefined,
      undefined,
      1,
    ]);
    expect(compared.moved).toBe(1);
    expect(compared.words).toEqual({ added: 1, removed: 1 });
    expect(runsOf(compared.rows[4]).map(([type]) => type)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
  });

  it('compares items of lists, rows and columns of tables', () => {
    const row = (...cells: string[]) => ({
      cells: cells.map((text) => ({ children: [words(text)] })),
    });
    const before: Block[] = [
      { type: 'list', ordered: true, items: ['Oak planks', 'Iron nails'].map(item) },
      { type: 'table', head: [row('Year', 'Boats')], rows: [row('1901', '40'), row('1902', '12')] },
    ];
    const after: Block[] = [
      { type: 'list', ordered: true, items: ['Rope', 'Oak planks', 'Iron nails'].map(item) },
      {
        type: 'table',
        head: [row('Year', 'Boats', 'Rafts')],
        rows: [row('1901', '44', '2'), row('1902', '12', '3')],
      },
    ];
    const { rows } = compareDocuments(
      aDocument({ body: before, notes: [] }),
      aDocument({ body: after, notes: [] }),
    );
    expect(rows.map(({ type, after: now }) => [type, now?.role, now?.number])).toEqual([
      ['added', 'item', 1],
      ['same', 'item', 2],
      ['same', 'item', 3],
      ['changed', 'head', undefined],
      ['changed', 'cells', undefined],
      ['changed', 'cells', undefined],
    ]);
    expect(rows[3]?.cells.map(({ runs }) => said(runs))).toEqual([
      [['same', 'Year']],
      [['same', 'Boats']],
      [['added', 'Rafts']],
    ]);
  });

  it('sees that a heading changed its level and a word its weight', () => {
    const heading = (level: 2 | 3): Block => ({
      type: 'heading',
      level,
      anchor: 'h',
      children: [words('The harvest of 1901')],
    });
    const strong: Block = {
      type: 'paragraph',
      children: [words('A plain '), { type: 'text', text: 'word', marks: ['strong'] }],
    };
    const compared = compareDocuments(
      aDocument({ body: [heading(2), paragraph('A plain word')], notes: [] }),
      aDocument({ body: [heading(3), strong], notes: [] }),
    );
    expect(typesOf(compared)).toEqual(['changed', 'changed']);
    expect(runsOf(compared.rows[1])).toEqual([
      ['same', 'A plain '],
      ['removed', 'word'],
      ['added', 'word'],
    ]);
  });

  it('does not take another number for another note, but another page for a change', () => {
    const citing = (...keys: string[]): Block => ({
      type: 'paragraph',
      children: keys.map((key) => cited(key, `words of ${key} `)),
    });
    const before = aDocument({ body: [citing('k2')], notes: [aNote(1, ['k2'])] });
    const after = aDocument({
      body: [citing('k1', 'k2')],
      notes: [
        aNote(1, ['k1'], { cites: [], text: 'Said to the author.' }),
        aNote(2, ['k2'], { cites: [{ reference: 'work', locator: '7' }] }),
      ],
    });
    const { rows, notes } = compareDocuments(before, after);
    const marks = rows[0]?.cells[0]?.runs.flatMap(({ type, tokens }) =>
      tokens.flatMap((token) => (token.type === 'note' ? [[type, token.number]] : [])),
    );
    expect(marks).toEqual([
      ['added', 1],
      ['same', 2],
    ]);
    expect(notes.map(({ type, numbers }) => [type, numbers])).toEqual([
      ['added', { after: 1 }],
      ['changed', { before: 1, after: 2 }],
    ]);
  });

  it('finds the same notes again where an import gave them new keys', () => {
    const before = aDocument();
    const after = aDocument({
      body: [{ type: 'paragraph', children: [cited('x', 'Forty vessels'), words('. Then none.')] }],
      notes: [aNote(1, ['x'])],
    });
    expect(compareDocuments(before, after).changed).toBe(false);
  });

  it('tells of works that are described otherwise, and of each field', () => {
    const compared = compareDocuments(
      aDocument({ metadata: { title: 'Boats' } }),
      aDocument({
        metadata: { title: 'Boats and rafts', topics: ['rivers', 'trade'] },
        references: [aWork({ issued: '2020' })],
      }),
      { topic: (slug) => slug.toUpperCase() },
    );
    expect(compared.references.map(({ type }) => type)).toEqual(['changed']);
    expect(compared.fields.map(({ field, runs }) => [field, said(runs)])).toEqual([
      [
        'title',
        [
          ['same', 'Boats'],
          ['added', ' and rafts'],
        ],
      ],
      [
        'topics',
        [
          ['same', 'RIVERS'],
          ['added', ', TRADE'],
        ],
      ],
    ]);
  });
});

function item(text: string) {
  return { children: [{ type: 'paragraph' as const, children: [words(text)] }] };
}

describe('applied to one text', () => {
  const runs = Number(process.env.COMPARE_RUNS ?? 60);

  it('the comparison gives the other, whatever they are', () => {
    fc.assert(
      fc.property(frozenDocuments(), frozenDocuments(), (before, after) => {
        const compared = compareDocuments(before, after);
        expect(sideOf(compared, 'before')).toEqual(linesOf(before));
        expect(sideOf(compared, 'after')).toEqual(linesOf(after));
        expect(compareDocuments(before, before).changed).toBe(false);
      }),
      { numRuns: runs },
    );
  });

  it('also where blocks were only shuffled, doubled and left out', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 });
    fc.assert(
      fc.property(frozenDocuments(), edits, (before, moves) => {
        const body = [...before.body];
        for (const [from, to] of moves) {
          const [block] = body.splice(from % Math.max(1, body.length), 1);
          if (block && to % 3 > 0) body.splice(to % (body.length + 1), 0, block);
          if (block && to % 3 > 1) body.push(block);
        }
        const after = { ...before, body };
        const compared = compareDocuments(before, after);
        expect(sideOf(compared, 'before')).toEqual(linesOf(before));
        expect(sideOf(compared, 'after')).toEqual(linesOf(after));
      }),
      { numRuns: runs },
    );
  });
});

/** One of the two texts, out of what the comparison shows of it. */
const sideOf = ({ rows }: Comparison, side: 'before' | 'after') => {
  const other = side === 'before' ? 'added' : 'removed';
  return rows
    .filter(({ type }) => type !== other)
    .map((change) => {
      const row = change[side];
      const cells = change.cells
        .map(({ runs: shown }) => shown.filter(({ type }) => type !== other))
        .filter((shown, at) => shown.length > 0 || row?.cells[at]?.length === 0)
        .map((shown) => shown.flatMap(({ tokens }) => tokens.map(plain)));
      return [row?.place, row?.role, row?.depth, cells.flat()];
    });
};

const linesOf = ({ body, notes, metadata }: FrozenDocument) =>
  rowsOf(body, {
    language: metadata.language,
    markers: markersOf(notes),
    noteOf: () => '',
  }).map(({ place, role, depth, cells }) => [place, role, depth, cells.flat().map(plain)]);

/** Names of notes belong to a comparison, their numbers to one of its sides. */
const plain = (token: Parameters<typeof keyOf>[0]) =>
  token.type === 'note' ? 'note' : keyOf(token);
