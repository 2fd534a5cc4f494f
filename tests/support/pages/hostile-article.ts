import * as fc from 'fast-check';
import type { FrozenDocument } from '@/document/document';
import { freeze } from '@/document/freeze';
import { statements } from '@/document/text-fields';
import type { WriteContext } from '@/interchange/format';
import { citationKey } from '../documents/documents';

/** What would run, read a file, call a package or end a construct, were it ever read as Typst. */
const pieces = [
  ...['#panic("x")', '#read("/etc/passwd")', '#import "@preview/cetz:0.3.1"', '#eval("1+1")'],
  ...['#include "article.typ"', '#sys.inputs', '#{', '}', ']', '#[', '$x^2$', '$', '*bold*'],
  ...['_it_', '`raw`', '```', '<label>', '@reference', '//', '/*', '*/', '\\u{1F600}', '\\', '"'],
  ...['= Heading', '+ item', '/ term: x', '~', "'", '#set page(width: 1pt)', '#while true {}'],
];

export const hostileText = (): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 })
    .map((parts) => `Q${parts.join(' ')}Z`);

/** An article that says the same words wherever somebody may write any, and in how many places a reader sees them. */
export const aHostileArticle = (
  text: string,
): { document: FrozenDocument; context: Partial<WriteContext>; places: number } => {
  const key = citationKey(1);
  const words = [{ type: 'text', text }] as const;
  const said = [{ type: 'paragraph', children: words }] as const;
  const document = freeze({
    metadata: {
      kind: 'analysis',
      language: 'en',
      slug: 'a',
      title: text,
      subtitle: text,
      standfirst: text,
      keyPoints: [text],
      bylines: [{ name: text, slug: 'a', role: 'author', affiliation: text, orcid: text }],
      topics: ['economy'],
      original: { publisher: text, url: text, date: '2024-01-01' },
      licence: text,
      doi: text,
      ...Object.fromEntries(statements.map((name) => [name, text])),
    },
    body: [
      { type: 'heading', level: 3, anchor: '', children: words },
      { type: 'paragraph', children: [{ type: 'citation', key, children: words }] },
      { type: 'list', ordered: true, items: [{ children: said }] },
      { type: 'quote', children: said },
      { type: 'pullquote', children: words, attribution: text },
      { type: 'box', title: text, children: said },
      {
        type: 'table',
        head: [{ cells: [{ children: words }] }],
        rows: [{ cells: [{ children: words }] }],
      },
      {
        type: 'figure',
        image: { sha256: text, filename: text, mimeType: text },
        alt: text,
        caption: words,
        source: text,
        licence: text,
      },
    ],
    citations: [{ key, cites: [{ reference: 'a' }], text, quotation: text }],
    references: [{ id: 'a', type: 'book', title: text, author: [{ literal: text }], URL: text }],
  });
  const context = {
    publication: text,
    topics: [{ slug: 'economy', label: text }],
    translations: [{ language: 'ru', title: text, address: text }],
    liveMetadata: { notices: [{ kind: 'correction', text }] },
  } as const;
  return { document, context, places: 27 + statements.length };
};
