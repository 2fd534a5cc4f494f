import { describe, expect, it } from '@jest/globals';

import { freeze } from '@/document/freeze';
import type { CitationData, Manuscript } from '@/document/document';
import { citationFactsOf, type CitationRow } from '@/editions/rules/citation-facts';

const manuscript = (said: Omit<CitationData, 'key'> | null): Manuscript => ({
  metadata: {
    kind: 'analysis',
    language: 'en',
    slug: 'a-title',
    title: 'A title',
    keyPoints: [],
    bylines: [],
    topics: [],
  },
  body: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'It was ' },
        { type: 'citation', key: 'one', children: [{ type: 'text', text: 'a record harvest' }] },
        { type: 'text', text: '.' },
      ],
    },
  ],
  citations: said ? [{ key: 'one', ...said }] : [],
  references: [
    { id: 'page', type: 'webpage', title: 'A page', URL: 'https://example.org/page' },
    { id: 'book', type: 'book', title: 'A book' },
  ],
});

const row = (status: CitationRow['status']): CitationRow => ({
  key: 'one',
  words: 'old',
  status,
  covers: [],
  quotation: null,
});
const facts = (said: Omit<CitationData, 'key'> | null, rows: readonly CitationRow[]) =>
  citationFactsOf(freeze(manuscript(said)), rows, {
    healthOf: () => ({ verdict: 'alive', copy: 'kept' }),
    survivingId: () => 7,
  });

describe('the citations of a document', () => {
  it('bring the words of the text, the status of the desk, the works of the document', () => {
    expect(
      facts({ cites: [{ reference: 'page' }, { reference: 'book' }] }, [row('resolved')]),
    ).toEqual([
      {
        key: 'one',
        words: 'a record harvest',
        status: 'resolved',
        sources: [
          {
            key: 'page',
            title: 'A page',
            url: 'https://example.org/page',
            verdict: 'alive',
            copy: 'kept',
            waived: [],
          },
          {
            key: 'book',
            title: 'A book',
            url: null,
            verdict: 'unchecked',
            copy: 'pending',
            waived: [],
          },
        ],
        quotation: null,
      },
    ]);
  });

  it.each([
    ['a mark that the desk has no row for', { cites: [{ reference: 'book' }] }, []],
    ['a row that was orphaned', { cites: [{ reference: 'book' }] }, [row('orphaned')]],
    ['a row that says resolved over a note that says nothing', { cites: [] }, [row('resolved')]],
    ['a mark without any data', null, [row('resolved')]],
    ['a work that is not known', { cites: [{ reference: 'gone' }] }, [row('resolved')]],
  ] as const)('are unresolved for %s', (_what, said, rows) => {
    expect(facts(said, rows)).toMatchObject([{ status: 'unresolved' }]);
  });

  it('are resolved by a note of the author’s own', () => {
    const said = { cites: [], text: 'Conversation with the author.' };
    expect(facts(said, [row('resolved')])).toMatchObject([{ status: 'resolved', sources: [] }]);
  });

  it.each([
    ['the words and sources that were asked of', 'as said', 'said\n7', 'verified'],
    ['other words', 'as said', 'sad\n7', 'unchecked'],
    ['other sources', 'as said', 'said\n7 8', 'unchecked'],
  ] as const)('have a quotation checked for exactly %s', (_what, _said, asked, verdict) => {
    const said = { cites: [{ reference: 'page' }], quotation: 'said' };
    const rows = [{ ...row('resolved'), quotation: { verdict: 'verified' as const, asked } }];
    expect(facts(said, rows)[0]?.quotation).toEqual({
      verdict,
      asked: 'said\n7',
      waived: false,
    });
  });

  it('stand without what a waiver names, for exactly its address and words', () => {
    const said = { cites: [{ reference: 'page' }, { reference: 'book' }], quotation: 'said' };
    const covering = (covers: CitationRow['covers']) => {
      const [fact] = facts(said, [{ ...row('resolved'), covers }]);
      return [fact?.sources.map(({ waived }) => waived), fact?.quotation?.waived];
    };
    const address = 'https://example.org/page';
    expect(covering([{ address, lacks: ['copy'] }])).toEqual([[['copy'], []], false]);
    expect(covering([{ address: `${address}s`, lacks: ['copy'] }])).toEqual([[[], []], false]);
    expect(covering([{ quotation: 'said\n7' }])).toEqual([[[], []], true]);
    expect(covering([{ quotation: 'said\n8' }])).toEqual([[[], []], false]);
  });

  it('keep a waiver', () => {
    const said = { cites: [], waived: 'The archive is closed.' };
    expect(facts(said, [row('waived')])).toMatchObject([{ status: 'waived' }]);
  });
});
