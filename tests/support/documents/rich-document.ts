import sharp from 'sharp';
import type { CslItem } from '@/sources/rules/csl';
import type { Block, CitationData, FrozenDocument, Image, Inline } from '@/document/document';
import { freeze } from '@/document/freeze';
import { statements } from '@/document/text-fields';
import type { WriteContext } from '@/interchange/format';
import type { Language } from '@/platform/language';
import { citationKey } from './documents';

/** One of everything that a document may hold, in one of the three languages. */
export const richDocument = (language: Language): FrozenDocument => {
  const say = words[language];
  const cited = (text: string, key: number): Inline => ({
    type: 'citation',
    key: citationKey(key),
    children: [{ type: 'text', text }],
  });
  const text = (text: string): Inline => ({ type: 'text', text });
  const paragraph = (...children: Inline[]): Extract<Block, { type: 'paragraph' }> => ({
    type: 'paragraph',
    children,
  });
  const body: Block[] = [
    paragraph(
      text(`${say.opening} `),
      cited(say.claim, 1),
      text('. '),
      { type: 'text', text: say.strong, marks: ['strong'] },
      text(` H`),
      { type: 'text', text: '2', marks: ['subscript'] },
      text('O.'),
    ),
    {
      type: 'heading',
      level: 2,
      anchor: '',
      children: [text(`${say.heading} `), cited(say.claim, 2)],
    },
    paragraph(
      text(`${say.opening} `),
      cited(say.claim, 3),
      text(', '),
      cited(say.again, 4),
      text('.'),
    ),
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        {
          children: [
            paragraph(text(say.item), { type: 'break' }, cited(say.again, 5)),
            {
              type: 'list',
              ordered: false,
              items: [
                { children: [paragraph(text(say.item))] },
                { children: [paragraph(text(say.item)), paragraph(text(say.opening))] },
              ],
            },
          ],
        },
        { children: [paragraph({ type: 'text', text: say.item, marks: ['emphasis'] })] },
      ],
    },
    { type: 'heading', level: 3, anchor: '', children: [text(say.subheading)] },
    { type: 'quote', children: [paragraph(text(say.quote)), paragraph(cited(say.claim, 6))] },
    { type: 'pullquote', children: [text(say.quote)], attribution: say.person },
    {
      type: 'box',
      title: say.boxTitle,
      children: [
        paragraph(text(say.opening)),
        { type: 'list', ordered: false, items: [{ children: [paragraph(text(say.item))] }] },
      ],
    },
    {
      type: 'figure',
      image: picture('a', 'image/png'),
      alt: say.alt,
      caption: [text(`${say.caption} `), cited(say.claim, 7)],
      source: say.source,
      licence: 'CC BY 4.0',
    },
    { type: 'figure', image: picture('b', 'image/svg+xml'), alt: '' },
    {
      type: 'table',
      head: [{ cells: [{ children: [text(say.year)] }, { children: [text(say.level)] }] }],
      rows: [1988, 2024].map((year, at) => ({
        cells: [{ children: [text(String(year))] }, { children: [cited(`${12 + at},5`, 8 + at)] }],
      })),
    },
    paragraph({ type: 'text', text: say.opening, marks: ['strikethrough'] }, cited(say.again, 10)),
  ];
  const cites: Omit<CitationData, 'key'>[] = [
    {
      cites: [{ reference: 'berg-1988-wells', locatorLabel: 'page', locator: '12-14' }],
      quotation: say.quote,
    },
    { cites: [{ reference: 'office-2024-levels' }, { reference: 'berg-1988-wells' }] },
    { cites: [], text: say.comment },
    {
      cites: [{ reference: 'office-2024-levels' }],
      text: 'A & B < C > D "E" \\ {F} $5 100% #1 _x_ ~ ^',
    },
    { cites: [], text: say.comment },
  ];
  const citations = Array.from({ length: 10 }, (_, at): CitationData => ({
    key: citationKey(at + 1),
    ...(cites[at % cites.length] ?? { cites: [] }),
  }));
  return freeze({
    metadata: {
      kind: 'report',
      language,
      slug: 'wells-of-upper-kamen',
      title: say.title,
      subtitle: say.subtitle,
      standfirst: say.opening,
      keyPoints: [say.item, say.claim],
      bylines: [
        {
          name: say.person,
          slug: 'jane-doe',
          role: 'author',
          affiliation: say.institute,
          orcid: '0000-0002-1825-0097',
        },
        { name: say.other, slug: 'ann-other', role: 'author', affiliation: say.institute },
        { name: say.translator, slug: 'a-translator', role: 'translator' },
      ],
      topics: ['water', 'villages'],
      series: { slug: 'rivers', position: 2 },
      hero: {
        image: picture('c', 'image/webp'),
        alt: say.alt,
        caption: say.caption,
        source: say.source,
      },
      original: {
        publisher: 'Quarterly of Wells',
        url: 'https://quarterly.example.org/wells?a=1&b=2',
        date: '2024-05-01',
      },
      licence: 'CC BY-SA 4.0',
      doi: '10.1000/wells(182)',
      ...Object.fromEntries(statements.map((name) => [name, say.comment])),
      funding: say.funding,
    },
    body,
    citations,
    references: works,
  });
};

/** The whole context: a later edition, translations, topics, a correction and a retraction, pictures. */
export const richContext = (): WriteContext => ({
  address: 'https://example.org/articles/wells-of-upper-kamen',
  origin: 'https://example.org',
  publication: 'Portage & Sons',
  published: '2025-06-10',
  firstPublished: '2024-11-02',
  edition: 3,
  topics: [
    { slug: 'water', label: 'Water' },
    { slug: 'villages', label: 'Вёскі' },
  ],
  translations: [
    { language: 'ru', title: 'Колодцы & люди', address: 'https://example.org/ru/articles/kolodcy' },
  ],
  liveMetadata: {
    retracted: true,
    reviewDue: true,
    notices: [
      { kind: 'retraction', text: 'The rope was too short.', at: '2025-07-01T10:00:00.000Z' },
      { kind: 'correction', text: 'A date was wrong.', at: '2025-06-12T10:00:00.000Z' },
    ],
  },
  pictures: (image) => drawn(image.mimeType),
});

const picture = (letter: string, mimeType: string): Image => ({
  sha256: letter.repeat(64),
  filename: `a picture (${letter}).${mimeType === 'image/svg+xml' ? 'svg' : mimeType.slice(6)}`,
  mimeType,
  width: 640,
  height: 360,
});

/** A picture of this type, the same every time. */
export const drawn = async (mimeType: string): Promise<Uint8Array> => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#e8e0d0"/><path d="M0 300 L200 180 L420 240 L640 60" stroke="#8a1c1c" stroke-width="6" fill="none"/></svg>';
  if (mimeType === 'image/svg+xml') return new TextEncoder().encode(drawing);
  const image = sharp(Buffer.from(drawing)).flatten();
  const made =
    mimeType === 'image/webp'
      ? image.webp()
      : mimeType === 'image/avif'
        ? image.avif()
        : image.png();
  return new Uint8Array(await made.toBuffer());
};

const works: CslItem[] = [
  {
    id: 'berg-1988-wells',
    type: 'book',
    title: 'Wells & ropes',
    author: [
      { family: 'Berg', given: 'Anna' },
      { family: 'Лукашэвіч', given: 'Янка' },
    ],
    publisher: 'Well Press',
    'publisher-place': 'Lund',
    issued: '1988',
    ISBN: '9780306406157',
  },
  {
    id: 'office-2024-levels',
    type: 'webpage',
    title: 'Water levels, “by year”',
    author: [{ literal: 'Statistical Office' }],
    'container-title': 'Statistical Office',
    issued: '2024-03-12',
    accessed: '2025-06-01',
    URL: 'https://stat.example.org/levels?year=2024&kind=a_b#%D0%B0',
  },
];

const words = {
  en: {
    title: 'The wells of Upper Kamen, and the people who measure them',
    subtitle: 'What a rope can tell',
    opening:
      'The wells were measured again this spring, with the same rope and by the same two people, as they are every year; nobody remembers since when.',
    claim: 'the water stands lower than in 1988',
    again: 'as it did before',
    strong: 'Nobody is surprised.',
    heading: 'What was found',
    subheading: 'By year',
    item: 'Measure twice',
    quote: 'The rope does not lie, but it stretches.',
    person: 'Jane Doe',
    other: 'Ludwig van Dyke',
    translator: 'Peter Smith',
    boxTitle: 'How it is measured',
    alt: 'A line that rises from left to right.',
    caption: 'Water levels',
    source: 'Statistical Office',
    year: 'Year',
    level: 'Level, m',
    institute: 'Institute of Wells',
    comment: 'Conversation with the authors, in the spring.',
    funding: 'Fund for Wells, grant 12/34',
  },
  ru: {
    title: 'Колодцы Верхнего Камня и люди, которые их измеряют',
    subtitle: 'О чём говорит верёвка',
    opening:
      'Этой весной колодцы измерили снова, той же верёвкой и те же двое, как делают это каждый год; с каких пор — уже никто не помнит.',
    claim: 'вода стоит ниже, чем в 1988 году',
    again: 'как и прежде',
    strong: 'Никто не удивлён.',
    heading: 'Что нашли',
    subheading: 'По годам',
    item: 'Отмерь дважды',
    quote: 'Верёвка не лжёт, но растягивается.',
    person: 'Анна Иванова',
    other: 'Пётр Петров',
    translator: 'Иван Сидоров',
    boxTitle: 'Как измеряют',
    alt: 'Линия поднимается слева направо.',
    caption: 'Уровень воды',
    source: 'Статистическое бюро',
    year: 'Год',
    level: 'Уровень, м',
    institute: 'Институт колодцев',
    comment: 'Беседа с авторами, весна.',
    funding: 'Фонд колодцев, грант № 12/34',
  },
  be: {
    title: 'Студні Верхняга Каменя і людзі, якія іх мераюць',
    subtitle: 'Пра што кажа вяроўка',
    opening:
      'Гэтай вясной студні памералі зноў, той самай вяроўкай і тыя самыя двое, як робяць гэта штогод; з якога часу — ужо ніхто не памятае.',
    claim: 'вада стаіць ніжэй, чым у 1988 годзе',
    again: 'як і раней',
    strong: 'Ніхто не здзіўлены.',
    heading: 'Што знайшлі',
    subheading: 'Па гадах',
    item: 'Адмер двойчы',
    quote: 'Вяроўка не хлусіць, але расцягваецца.',
    person: 'Янка Лукашэвіч',
    other: 'Ганна Іванова',
    translator: 'Пятро Пятроў',
    boxTitle: 'Як мераюць',
    alt: 'Лінія падымаецца злева направа.',
    caption: 'Узровень вады',
    source: 'Статыстычнае бюро',
    year: 'Год',
    level: 'Узровень, м',
    institute: 'Інстытут студняў',
    comment: 'Размова з аўтарамі, вясна.',
    funding: 'Фонд студняў, грант № 12/34',
  },
} satisfies Record<Language, Record<string, string>>;
