import { describe, expect, it } from '@jest/globals';
import { compareDocuments } from '@/document/compare/compare';
import type { Block } from '@/document/document';
import { stretchesOf } from '@/site/editions/group-rows';
import { aDocument, words } from '@support/pages/reader';

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [words(text)] });
const heading = (text: string): Block => ({
  type: 'heading',
  level: 2,
  anchor: 'h',
  children: [words(text)],
});
const filler = (count: number) =>
  Array.from({ length: count }, (_, at) => paragraph(`Filler number ${at + 1} stays.`));

const stretches = (before: Block[], after: Block[]) =>
  stretchesOf(
    compareDocuments(
      aDocument({ body: before, notes: [], references: [] }),
      aDocument({ body: after, notes: [], references: [] }),
    ).rows,
  );

describe('a comparison in parts', () => {
  it('folds what did not change, but for a line before and after each change', () => {
    const parts = stretches(
      [...filler(6), paragraph('It was cheap here.'), ...filler(2)],
      [...filler(6), paragraph('It was dear here.'), ...filler(2)],
    );
    expect(parts.map(({ kind }) => kind)).toEqual(['folded', 'same', 'change', 'same']);
    expect(parts[0]).toMatchObject({ passages: 5 });
  });

  it('numbers changes, and takes a single line between two of them into one', () => {
    const parts = stretches(
      [
        paragraph('One was red then.'),
        paragraph('Same.'),
        paragraph('Two was red then.'),
        ...filler(3),
        paragraph('Three was red then.'),
      ],
      [
        paragraph('One was blue then.'),
        paragraph('Same.'),
        paragraph('Two was blue then.'),
        ...filler(3),
        paragraph('Three was blue then.'),
      ],
    );
    expect(parts.map((part) => (part.kind === 'change' ? part.number : part.kind))).toEqual([
      1,
      'same',
      2,
    ]);
  });

  it('names the heading that a change stands under, and keeps the rows of a block together', () => {
    const list = (...items: string[]): Block => ({
      type: 'list',
      ordered: false,
      items: items.map((text) => ({
        children: [{ type: 'paragraph', children: [words(text)] }],
      })),
    });
    const parts = stretches(
      [heading('The weir'), ...filler(5), list('Oak planks', 'Iron nails')],
      [heading('The weir'), ...filler(5), list('Oak beams', 'Iron rails')],
    );
    const change = parts.find(({ kind }) => kind === 'change');
    expect(change).toMatchObject({ under: 'The weir' });
    expect(change?.groups.map(({ place, rows }) => [place, rows.length])).toEqual([['list', 2]]);
  });
});
