import { describe, expect, it } from '@jest/globals';

import { rootChildren, type LexicalNode } from '@/document/lexical-nodes';
import { wordsOf } from '@/document/merge/content';
import { mergeTexts, type Choice, type Text } from '@/document/merge/merge-texts';
import { body, figure, list, mark, paragraph, pullQuote, table } from '@support/merging/texts';

type Words = readonly (string | LexicalNode)[];
const merged = (base: Words, mine: Words, theirs: Words, choose?: (id: string) => Choice) =>
  mergeTexts({ body: body(...base) }, { body: body(...mine) }, { body: body(...theirs) }, choose);
const saysOf = ({ text }: { text: Text }): string[] => rootChildren(text.body).map(wordsOf);

const [a, b, c] = ['The first of them.', 'The second says more.', 'A third one ends it.'];

describe('what becomes one text', () => {
  it.each<[string, Words, Words, Words, string[]]>([
    [
      'different paragraphs',
      [a, b, c],
      [`${a} Mine.`, b, c],
      [a, b, `${c} Theirs.`],
      [`${a} Mine.`, b, `${c} Theirs.`],
    ],
    ['neighbours', [a, b], [`${a} Mine.`, b], [a, `${b} Theirs.`], [`${a} Mine.`, `${b} Theirs.`]],
    ['the same change by both', [a, b], [`${a} So.`, b], [`${a} So.`, b], [`${a} So.`, b]],
    [
      'new paragraphs at different places',
      [a, b],
      ['Mine.', a, b],
      [a, b, 'Theirs.'],
      ['Mine.', a, b, 'Theirs.'],
    ],
    [
      'new paragraphs at one place',
      [a, b],
      [a, 'Mine.', b],
      [a, 'Theirs.', b],
      [a, 'Mine.', 'Theirs.', b],
    ],
    ['the same new paragraph', [a, b], [a, 'Ours.', b], [a, 'Ours.', b], [a, 'Ours.', b]],
    ['texts from nothing', [], ['Mine.'], ['Theirs.'], ['Mine.', 'Theirs.']],
    ['a deletion beside an edit', [a, b, c], [a, c], [a, b, `${c} Theirs.`], [a, `${c} Theirs.`]],
    ['a deletion by both', [a, b, c], [a, c], [a, c], [a, c]],
    [
      'a move and an edit of what moved',
      [a, b, c],
      [c, a, b],
      [a, b, `${c} Theirs.`],
      [`${c} Theirs.`, a, b],
    ],
    [
      'moves of different parts',
      [a, b, c, 'D ends.'],
      [b, a, c, 'D ends.'],
      [a, b, 'D ends.', c],
      [b, a, 'D ends.', c],
    ],
    [
      'a new paragraph behind one that is gone',
      [a, b, c],
      [a, b, 'Mine.', c],
      [a, c],
      [a, 'Mine.', c],
    ],
    [
      'a paragraph in the place of an empty one',
      ['', b],
      ['', `${b} Mine.`],
      ['Theirs.', b],
      ['Theirs.', `${b} Mine.`],
    ],
    ['a text cleared by one of them', [a, b], [], [a, b], []],
    [
      'items of a list',
      [list('One', 'Two')],
      [list('One', 'Two', 'Mine')],
      [list('One!', 'Two')],
      ['One!\nTwo\nMine'],
    ],
    [
      'cells of a table',
      [table(['Year', 'Cost'], ['2024', '10'])],
      [table(['Year', 'Cost'], ['2024', '12'])],
      [table(['Year', 'Price'], ['2024', '10'])],
      ['Year\nPrice\n2024\n12'],
    ],
    [
      'a row beside a cell',
      [table(['Year', 'Cost'], ['2024', '10'])],
      [table(['Year', 'Cost'], ['2024', '10'], ['2025', '11'])],
      [table(['Year', 'Cost'], ['2024', '9'])],
      ['Year\nCost\n2024\n9\n2025\n11'],
    ],
    [
      'fields of a figure',
      [figure('f', { alt: 'A map', source: 'Us' })],
      [figure('f', { alt: 'A map of roads', source: 'Us' })],
      [figure('f', { alt: 'A map', source: 'The ministry' })],
      ['A map of roads\nThe ministry'],
    ],
    [
      'parts of a pull quote',
      [pullQuote('q', 'Said so.', 'Her')],
      [pullQuote('q', 'Said so clearly.', 'Her')],
      [pullQuote('q', 'Said so.', 'Her brother')],
      ['Said so clearly.\nHer brother'],
    ],
  ])('%s', (_, base, mine, theirs, expected) => {
    const found = merged(base, mine, theirs);
    expect(found.collisions).toEqual([]);
    expect(saysOf(found)).toEqual(expected);
  });

  it('fields, rows and choices', () => {
    const row = (id: string, text: string) => ({ id, text });
    const base = {
      title: 'T',
      topics: [1, 2],
      hero: { image: 1, alt: 'A' },
      keyPoints: [row('a', 'A')],
    };
    const mine = {
      ...base,
      title: 'Mine',
      topics: [1, 3],
      keyPoints: [row('a', 'A'), row('m', 'M')],
    };
    const theirs = {
      ...base,
      topics: [1, 2, 4],
      hero: { image: 2, alt: 'A' },
      keyPoints: [row('a', 'B')],
    };
    expect(mergeTexts(base, mine, theirs)).toEqual({
      collisions: [],
      text: {
        title: 'Mine',
        topics: expect.arrayContaining([1, 3, 4]),
        hero: { image: 2, alt: 'A' },
        keyPoints: [row('a', 'B'), row('m', 'M')],
      },
    });
  });

  it('what an editor writes into nodes that nobody reads is no change', () => {
    const opened = (words: string) => ({ ...paragraph(words), direction: null, textStyle: 'x' });
    const found = merged([a, b], [opened(a), opened(b)], [`${a} Theirs.`, b]);
    expect(found.collisions).toEqual([]);
    expect(saysOf(found)).toEqual([`${a} Theirs.`, b]);
  });
});

describe('what asks', () => {
  it.each<[string, Words, Words, Words, [string, string][]]>([
    [
      'the same paragraph',
      [a, b],
      [`${a} Mine.`, b],
      [`${a} Theirs.`, b],
      [[`${a} Mine.`, `${a} Theirs.`]],
    ],
    [
      'the same paragraph, rewritten by one',
      [a],
      ['Nothing of it is left'],
      [`${a} Theirs.`],
      [['Nothing of it is left', `${a} Theirs.`]],
    ],
    ['an edit of what the other deleted', [a, b], [a], [a, `${b} Theirs.`], [['', `${b} Theirs.`]]],
    ['a deletion of what the other edited', [a, b], [a, `${b} Mine.`], [a], [[`${b} Mine.`, '']]],
    [
      'the same item',
      [list('One', 'Two')],
      [list('One', 'Two, mine')],
      [list('One', 'Two, theirs')],
      [['Two, mine', 'Two, theirs']],
    ],
    [
      'the same cell',
      [table(['A', 'B'])],
      [table(['A', 'Mine'])],
      [table(['A', 'Theirs'])],
      [['Mine', 'Theirs']],
    ],
    [
      'a column beside another change',
      [table(['A', 'B'])],
      [table(['A', 'B', 'C'])],
      [table(['A', 'B!'])],
      [['A\nB\nC', 'A\nB!']],
    ],
    [
      'the same field of a figure',
      [figure('f', { alt: 'A' })],
      [figure('f', { alt: 'M' })],
      [figure('f', { alt: 'T' })],
      [['M', 'T']],
    ],
    [
      'both places of a mark that both moved',
      [paragraph('One ', mark('K', 'cited')), b, c],
      [paragraph('One '), paragraph(b, mark('K', 'cited')), c],
      [paragraph('One '), b, paragraph(c, mark('K', 'cited'))],
      [
        [`${b}cited`, b],
        [c, `${c}cited`],
      ],
    ],
  ])('%s', (_, base, mine, theirs, expected) => {
    const found = merged(base, mine, theirs);
    expect(found.collisions.map((one) => [wordsOf(one.mine), wordsOf(one.theirs)])).toEqual(
      expected,
    );
    for (const side of ['mine', 'theirs'] as const) {
      const chosen = merged(base, mine, theirs, () => side);
      expect(saysOf(chosen)).toEqual(
        saysOf({ text: { body: body(...(side === 'mine' ? mine : theirs)) } }),
      );
    }
  });

  it('one field that both changed, whole', () => {
    const found = mergeTexts({ title: 'T' }, { title: 'Mine' }, { title: 'Theirs' });
    expect(found.collisions).toMatchObject([
      { path: 'title', base: 'T', mine: 'Mine', theirs: 'Theirs' },
    ]);
    expect(found.text.title).toBe('Theirs');
  });
});
