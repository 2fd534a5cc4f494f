import { afterAll, describe, expect, it } from '@jest/globals';
import type { CslItem } from '@/sources/rules/csl';
import type { Block, CitationMark, Manuscript } from '@/document/document';
import { freeze } from '@/document/freeze';
import { marksOf, textOfInlines } from '@/document/walk';
import { docx } from '@/interchange/formats/docx';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { readManuscript } from '@/interchange/readers/read-manuscript';
import { reimport, type Reimport } from '@/interchange/reimport/reimport';
import { citationKey } from '@support/documents/documents';
import { aText } from '@support/documents/texts';

afterAll(closePandoc);

const words = (text: string) => ({ type: 'text' as const, text });
const cited = (number: number, text: string): CitationMark => ({
  type: 'citation',
  key: citationKey(number),
  children: [words(text)],
});

const works: readonly CslItem[] = [
  { id: 'ledger', type: 'webpage', URL: 'https://archive.example.org/ledger', title: 'Ledger' },
  {
    id: 'berg-1988',
    type: 'book',
    title: 'Salt and Silence',
    author: [{ family: 'Berg', given: 'Anna' }],
    issued: '1988',
  },
];

const body: readonly Block[] = [
  {
    type: 'paragraph',
    children: [
      words('The bridge carried '),
      cited(1, 'salt until 1931'),
      words(', and its keeper '),
      cited(2, 'counted every cart that came over it in the dark'),
      words('.'),
    ],
  },
  { type: 'pullquote', children: [words('Nobody asked for the toll.')], attribution: 'A keeper' },
  { type: 'heading', level: 2, anchor: '', children: [words('What was left')] },
  {
    type: 'box',
    title: 'The toll',
    children: [
      { type: 'paragraph', children: [words('Two coins a '), cited(3, 'cart'), words('.')] },
      {
        type: 'list',
        ordered: false,
        items: [{ children: [{ type: 'paragraph', children: [words('One for a horse')] }] }],
      },
    ],
  },
  {
    type: 'quote',
    children: [
      { type: 'paragraph', children: [words('Nobody asked.')] },
      { type: 'paragraph', children: [words('Nobody paid.')] },
    ],
  },
  {
    type: 'paragraph',
    children: [
      words('The ledger '),
      cited(4, 'says no more'),
      words(' of it. A letter '),
      cited(5, 'does'),
      words('.'),
    ],
  },
];

/** Works cited twice, one of them in a note that two places share; a note of the author's own. */
const article: Manuscript = aText({
  metadata: {
    ...aText({}).metadata,
    slug: 'the-salt-road',
    title: 'The salt road',
    subtitle: 'A bridge and its keeper',
    keyPoints: ['It carried salt.'],
    bylines: [{ name: 'Anna Ivanova', slug: 'anna', role: 'author', affiliation: 'Fellow' }],
  },
  body,
  citations: [
    {
      key: citationKey(1),
      cites: [{ reference: 'berg-1988', locator: '44', locatorLabel: 'page' }],
    },
    { key: citationKey(2), cites: [{ reference: 'ledger' }] },
    { key: citationKey(3), cites: [{ reference: 'berg-1988' }] },
    { key: citationKey(4), cites: [{ reference: 'ledger' }] },
    { key: citationKey(5), cites: [], text: 'To the editor, 3 May 1932.' },
  ],
  references: works,
});

const throughWord = async (manuscript: Manuscript): Promise<Reimport> => {
  const written = await docx.write?.(freeze(manuscript), {
    address: 'https://journal.example.org/articles/the-salt-road',
    origin: 'https://journal.example.org',
    publication: 'The Journal',
    published: '2026-03-01',
    liveMetadata: { reviewDue: true, notices: [] },
  });
  if (!written?.ok) throw new Error('Nothing was written');
  let keys = 0;
  const newKey = () => `NEW${(keys += 1)}`;
  const read = await readManuscript(written.value, { filename: 'salt.docx', newKey });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return reimport(article, read.value);
};

describe('an article exported to Word', () => {
  it('comes back as the same text with the same citations, untouched', async () => {
    const { manuscript, changes, findings } = await throughWord(article);
    const bare = (block: Block) => ({ ...block, anchor: '' });
    expect(manuscript.body.map(bare)).toEqual(freeze(article).body.map(bare));
    expect(manuscript.metadata).toEqual(article.metadata);
    expect([changes.new, changes.gone]).toEqual([[], []]);
    expect(changes.kept.every(({ was }) => was === undefined)).toBe(true);
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  it('comes back edited, with the citations whose words are still there', async () => {
    const [first, ...others] = article.body;
    const moved: Block[] = [
      { type: 'paragraph', children: [words('A new beginning, by somebody else.')] },
      ...others.toReversed(),
      ...(first ? [first] : []),
    ];
    const { manuscript, changes } = await throughWord({ ...article, body: moved });
    expect([changes.new, changes.gone, changes.kept.length]).toEqual([[], [], 5]);
    const marks = marksOf(manuscript.body).map(({ key, children }) => [
      key,
      textOfInlines(children),
    ]);
    expect(marks).toEqual(
      marksOf(moved).map(({ key, children }) => [key, textOfInlines(children)]),
    );
  });
});
