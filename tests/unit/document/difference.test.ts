import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { differenceOf, type WordRun } from '@/document/difference';
import type { Block, FrozenDocument } from '@/document/document';
import { blockWords } from '@/document/block-words';
import { freeze } from '@/document/freeze';
import { frozenDocuments } from '@support/documents';

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});
const aDocument = (title: string, ...paragraphs: string[]): FrozenDocument =>
  freeze({
    metadata: {
      kind: 'analysis',
      language: 'en',
      slug: 'a',
      title,
      keyPoints: [],
      bylines: [],
      topics: [],
    },
    body: paragraphs.map(paragraph),
    citations: [],
    references: [],
  });

const side = (words: readonly WordRun[], without: WordRun['type']) =>
  words
    .filter((run) => run.type !== without)
    .map((run) => run.text)
    .join('');

describe('the difference between two documents', () => {
  it('shows changed words in their block, and blocks that came and went', () => {
    const before = aDocument('T', 'Bread was cheap in the city.', 'Salt was dear.', 'The end.');
    const after = aDocument('T', 'Bread was dear in the city.', 'Roads were built.', 'The end.');
    const { blocks, changed, metadata } = differenceOf(before, after);
    expect(changed).toBe(true);
    expect(metadata).toEqual([]);
    expect(blocks.map((block) => block.type)).toEqual(['changed', 'removed', 'added', 'same']);
    expect(blocks[0]?.words).toEqual([
      { type: 'same', text: 'Bread was ' },
      { type: 'removed', text: 'cheap' },
      { type: 'added', text: 'dear' },
      { type: 'same', text: ' in the city.' },
    ]);
  });

  it('works by words in Cyrillic', () => {
    const { blocks } = differenceOf(
      aDocument('T', 'Хлеб был дешёвым, а дорога долгой.'),
      aDocument('T', 'Хлеб был дешёвым, а дорога короткой.'),
    );
    expect(blocks[0]?.words.filter((run) => run.type !== 'same')).toEqual([
      { type: 'removed', text: 'долгой' },
      { type: 'added', text: 'короткой' },
    ]);
  });

  it('names the fields that differ', () => {
    const { metadata, blocks } = differenceOf(aDocument('Bread'), aDocument('Bread and roads'));
    expect(metadata.map(({ field, type }) => [field, type])).toEqual([['title', 'changed']]);
    expect(blocks).toEqual([]);
  });

  it('shows a note whose source changed', () => {
    const base = aDocument('T');
    const withNote = (title: string): FrozenDocument => ({
      ...base,
      notes: [{ number: 1, citations: ['K'], cites: [{ reference: 'r' }] }],
      references: [{ id: 'r', type: 'book', title }],
    });
    const { notes } = differenceOf(withNote('Bread'), withNote('Salt'));
    expect(notes).toMatchObject([{ citation: 'K', type: 'changed' }]);
  });

  it('is none between equal documents, and otherwise gives both back', () => {
    fc.assert(
      fc.property(frozenDocuments(), frozenDocuments(), (before, after) => {
        expect(differenceOf(before, before).changed).toBe(false);
        const { blocks } = differenceOf(before, after);
        const was = blocks.filter((block) => block.type !== 'added');
        const is = blocks.filter((block) => block.type !== 'removed');
        expect(was.map(({ words }) => side(words, 'added'))).toEqual(before.body.map(blockWords));
        expect(is.map(({ words }) => side(words, 'removed'))).toEqual(after.body.map(blockWords));
      }),
      { numRuns: 60 },
    );
  });
});
