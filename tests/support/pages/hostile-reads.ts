import type { Block, CitationData, FrozenDocument, Inline, Paragraph } from '@/document/document';
import { freeze } from '@/document/freeze';

import { citationKey } from '../documents/documents';
import { aLongArticle } from './long-article';

/**
 * Texts that reader pages are held to: titles without end, names of other scripts, notes in crowds and of every length,
 * a report of 30,000 words, a text without notes, and one of a single word. By the last part of their address.
 */
export const hostileReads = (): Readonly<Record<string, FrozenDocument>> => ({
  'a-title-without-end': aText({
    title:
      `${'On the measurement of wells, and of the ropes that measure them, in the years before the flood; '.repeat(3)}again`.slice(
        0,
        300,
      ),
    subtitle: `${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'}, its statutes, and https://registry.example.org/companies/by-name/${'d'.repeat(90)}`,
    standfirst: 'A standfirst that goes on. '.repeat(24).trim(),
    bylines: [
      {
        name: `${'Maria Anna Josepha Antonia von und zu Unterober'.repeat(7)}`.slice(0, 300),
        slug: 'a-name-without-end',
        role: 'author',
        affiliation: 'The Institute for the Measurement of Wells and of Ropes, '.repeat(6).trim(),
      },
    ],
    body: [
      {
        type: 'heading',
        level: 2,
        anchor: '',
        children: words('A heading as long as a paragraph. '.repeat(9)),
      },
      paragraph(words(`Then a word of ${'m'.repeat(180)} letters.`)),
    ],
  }),
  'names-of-other-scripts': aText({
    title: 'Who counts the boats',
    bylines: [
      {
        name: 'ابن خلدون (عبد الرحمن)',
        slug: 'ibn-khaldun',
        role: 'author',
        affiliation: 'جامعة الزيتونة, Tunis',
      },
      {
        name: '司馬遷 (Sīmǎ Qiān), 太史令',
        slug: 'sima-qian',
        role: 'author',
        affiliation: '太史, 長安',
      },
      {
        name: 'Мацей Бурачок',
        slug: 'maciej',
        role: 'translator',
        affiliation: 'An institute (1870–1900)',
      },
    ],
    body: [
      paragraph([
        ...words('Two of them signed: '),
        ...words('ابن خلدون'),
        ...words(' in 1377, '),
        ...words('司馬遷'),
        ...words(' before.'),
      ]),
      paragraph(marked(1, 1)),
    ],
    citations: [
      {
        key: citationKey(1),
        cites: [{ reference: 'muqaddimah' }],
        quotation: 'التاريخ في ظاهره لا يزيد على أخبار عن الأيام والدول',
      },
    ],
    references: [
      {
        id: 'muqaddimah',
        type: 'book',
        title: 'مقدمة ابن خلدون',
        author: [{ literal: 'ابن خلدون' }],
        issued: '1377',
        language: 'ar',
      },
    ],
  }),
  'four-hundred-notes': fourHundredNotes(),
  'thirty-thousand-words': aLongArticle({ words: 30_000, notes: 300 }),
  'no-notes': aText({
    title: 'Without a note',
    body: Array.from({ length: 6 }, () => paragraph(words(sentence.repeat(5)))),
  }),
  'one-word': aText({ title: 'No', body: [paragraph(words('No.'))] }),
});

type Text = Partial<FrozenDocument['metadata']> & {
  body: readonly Block[];
  citations?: readonly CitationData[];
  references?: FrozenDocument['references'];
};

const aText = ({ body, citations = [], references = [], ...metadata }: Text): FrozenDocument =>
  freeze({
    metadata: {
      kind: 'analysis',
      language: 'en',
      slug: 'a-text',
      title: 'A text',
      keyPoints: [],
      bylines: [],
      topics: ['rivers'],
      ...metadata,
    },
    body,
    citations,
    references,
  });

const sentence =
  'The boats were counted in the autumn, and again in spring by the same two people. ';
const words = (text: string): Inline[] => [{ type: 'text', text }];
const paragraph = (children: readonly Inline[]): Paragraph => ({ type: 'paragraph', children });

/** Some words, so many of which bear a note each, from the note of this number on. */
const marked = (from: number, count: number): Inline[] =>
  Array.from({ length: count }, (_, at): Inline[] => [
    { type: 'text', text: 'The count of boats says ' },
    {
      type: 'citation',
      key: citationKey(from + at),
      children: [{ type: 'text', text: `that ${from + at} came` }],
    },
    { type: 'text', text: '; ' },
  ]).flat();

/**
 * Notes wherever one can stand: ten in a paragraph and one in every line, in lists and lists within them, in boxes,
 * quotations, tables, captions, headings and pull quotes, with pictures and tables between. Every seventh is as long as a page.
 */
const fourHundredNotes = (): FrozenDocument => {
  let next = 1;
  const some = (count: number): Inline[] => {
    const from = next;
    next += count;
    return marked(from, count);
  };
  const round = (): Block[] => [
    {
      type: 'heading',
      level: 2,
      anchor: '',
      children: [...words('A heading that cites '), ...some(1)],
    },
    paragraph(some(10)),
    {
      type: 'figure',
      image: picture,
      alt: 'A line',
      caption: some(2),
      source: 'Drawn here',
      licence: 'CC BY 4.0',
    },
    {
      type: 'list',
      ordered: true,
      items: [
        {
          children: [
            paragraph(some(2)),
            { type: 'list', ordered: false, items: [{ children: [paragraph(some(2))] }] },
          ],
        },
      ],
    },
    {
      type: 'table',
      head: [{ cells: table('Year', 'Boats', 'Barges', 'Tolls', 'Locks', 'Mills') }],
      rows: [{ cells: [{ children: some(2) }, ...table('1', '2', '3', '4', '5')] }],
    },
    { type: 'box', title: 'In a box', children: [paragraph(some(5))] },
    { type: 'quote', children: [paragraph(some(4))] },
    { type: 'pullquote', children: some(1) },
    paragraph([...words(sentence.repeat(3)), ...some(1)]),
    { type: 'heading', level: 3, anchor: '', children: words('A smaller heading') },
    paragraph(some(10)),
  ];
  const body = Array.from({ length: 10 }, round).flat();
  return aText({
    title: 'Four hundred notes',
    body,
    citations: Array.from({ length: next - 1 }, (_, at) => noteOf(at + 1)),
    references: [
      {
        id: 'count',
        type: 'book',
        title: 'The count of boats',
        author: [{ family: 'Berg', given: 'Anna' }],
        issued: '1988',
      },
    ],
  });
};

const noteOf = (number: number): CitationData => ({
  key: citationKey(number),
  cites: [{ reference: 'count', locatorLabel: 'page', locator: String(number) }],
  ...(number % 7 === 0
    ? { text: `${number}. ${sentence.repeat(12)}` }
    : { text: `Note ${number}.` }),
  ...(number % 11 === 0 ? { quotation: sentence.repeat(4).trim() } : {}),
});

const table = (...cells: string[]) => cells.map((cell) => ({ children: words(cell) }));

/** Its digest is replaced by that of a picture of the library. */
const picture = {
  sha256: 'a'.repeat(64),
  filename: 'a.png',
  mimeType: 'image/png',
  width: 640,
  height: 360,
};
