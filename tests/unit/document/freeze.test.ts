import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { contentHash } from '@/document/content-hash';
import type { CitationData, Inline, Manuscript } from '@/document/document';
import { freeze } from '@/document/freeze';
import { manuscriptOf } from '@/document/manuscript-of';
import { marksOf } from '@/document/walk';
import { frozenDocuments, manuscripts } from '@support/documents/documents';

const marked = (...keys: string[]): Inline[] =>
  keys.flatMap((key): Inline[] => [
    { type: 'citation', key, children: [{ type: 'text', text: `words of ${key}` }] },
    { type: 'text', text: ' and ' },
  ]);

const aManuscript = (keys: string[], citations: CitationData[]): Manuscript => ({
  metadata: {
    kind: 'analysis',
    language: 'en',
    slug: 'bread-and-roads',
    title: 'Bread and roads',
    keyPoints: [],
    bylines: [],
    topics: ['roads', 'bread', 'roads'],
  },
  body: [{ type: 'paragraph', children: marked(...keys) }],
  citations,
  references: [
    { id: 'first', type: 'book', title: 'First' },
    { id: 'second', type: 'book', title: 'Second' },
    { id: 'unused', type: 'book', title: 'Unused' },
  ],
});

describe('freeze', () => {
  it('numbers notes by first occurrence and lists works in order of first citation', () => {
    const document = freeze(
      aManuscript(
        ['B', 'A'],
        [
          { key: 'A', cites: [{ reference: 'first' }] },
          { key: 'B', cites: [{ reference: 'second' }] },
        ],
      ),
    );
    expect(document.notes.map(({ number, citations }) => [number, ...citations])).toEqual([
      [1, 'B'],
      [2, 'A'],
    ]);
    expect(document.references.map((item) => item.id)).toEqual(['second', 'first']);
  });

  it('shares a note between citations that say the same, and not where the locator differs', () => {
    const cites = [{ reference: 'first', locatorLabel: 'page', locator: '7' }] as const;
    const document = freeze(
      aManuscript(
        ['A', 'B', 'C'],
        [
          { key: 'A', cites },
          { key: 'B', cites: [{ reference: 'first', locatorLabel: 'page', locator: '8' }] },
          { key: 'C', cites: [{ reference: 'first', locator: ' 7 ' }] },
        ],
      ),
    );
    expect(document.notes.map((note) => note.citations)).toEqual([['A', 'C'], ['B']]);
  });

  it('gives every unresolved citation a note of its own, with nothing in it', () => {
    const document = freeze(
      aManuscript(['A', 'B', 'C'], [{ key: 'B', cites: [{ reference: 'nowhere' }] }]),
    );
    expect(document.notes).toEqual(
      ['A', 'B', 'C'].map((key, at) => ({ number: at + 1, citations: [key], cites: [] })),
    );
  });

  it('anchors headings by their words, in any script, each once', () => {
    const heading = (text: string) =>
      ({ type: 'heading', level: 2, anchor: '', children: [{ type: 'text', text }] }) as const;
    const { body } = freeze({
      ...aManuscript([], []),
      body: ['Дороги и хлеб', 'Дороги и хлеб', 'Шлях у Еўропу', '2024?', 'Notes', '!'].map(heading),
    });
    expect(body.map((block) => (block.type === 'heading' ? block.anchor : ''))).toEqual([
      'dorogi-i-khleb',
      'dorogi-i-khleb-2',
      'shlyakh-u-europu',
      'section-2024',
      'section-notes',
      'section',
    ]);
  });

  it('comes back the same from its own manuscript', () => {
    fc.assert(
      fc.property(frozenDocuments(), (document) => {
        expect(freeze(manuscriptOf(document))).toEqual(document);
      }),
    );
  });

  it('numbers every mark once and cites only works that it carries', () => {
    fc.assert(
      fc.property(manuscripts(), (manuscript) => {
        const { body, notes, references } = freeze(manuscript);
        const marked = new Set(marksOf(body).map((mark) => mark.key));
        expect(notes.map((note) => note.number)).toEqual(notes.map((_, at) => at + 1));
        expect(new Set(notes.flatMap((note) => note.citations))).toEqual(marked);
        const cited = notes.flatMap((note) => note.cites.map((cite) => cite.reference));
        expect(references.map((item) => item.id)).toEqual([...new Set(cited)]);
      }),
    );
  });
});

describe('contentHash', () => {
  it('does not depend on the order of members, and does on any word', () => {
    const document = freeze(aManuscript([], []));
    const { body, ...rest } = document;
    expect(contentHash({ body, ...rest })).toBe(contentHash(document));
    expect(contentHash(document)).toMatch(/^[0-9a-f]{64}$/);
    const other = { ...document, metadata: { ...document.metadata, title: 'Bread and road' } };
    expect(contentHash(other)).not.toBe(contentHash(document));
  });
});
