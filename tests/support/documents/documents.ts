import * as fc from 'fast-check';
import { cslTypes, locatorLabels, type CslItem, type CslName } from '@/sources/rules/csl';
import {
  articleKinds,
  bylineRoles,
  textMarks,
  type Block,
  type Break,
  type CitationData,
  type CitationMark,
  type Cite,
  type DocumentMetadata,
  type FrozenDocument,
  type Image,
  type Inline,
  type List,
  type ListItem,
  type Manuscript,
  type Paragraph,
  type Table,
  type Text,
} from '@/document/document';
import { freeze } from '@/document/freeze';
import { statements, type Statement } from '@/document/text-fields';
import { mapLines } from '@/document/walk';
import { languages } from '@/platform/language';

/** Manuscripts with anything a desk may hold: not in normal form, citations with and without works. */
export const manuscripts = (): fc.Arbitrary<Manuscript> =>
  fc
    .record({
      metadata: metadata(),
      body: fc.array(block(), { maxLength: 8 }),
      references: fc.uniqueArray(reference(), { selector: (item) => item.id, maxLength: 4 }),
      said: fc.array(said(), { minLength: 1, maxLength: 6 }),
    })
    .map(({ metadata, body, references, said }) => {
      const ids = references.map((item) => item.id);
      const keyed = withKeys(body);
      const citations = keyed.keys.map((key, at): CitationData => ({
        key,
        ...citing(said[at % said.length], ids),
      }));
      return { metadata, body: keyed.body, citations, references };
    });

/** Frozen documents; with `published: true` only such as the guards let out: every note says something. */
export const frozenDocuments = ({ published = false } = {}): fc.Arbitrary<FrozenDocument> =>
  manuscripts().map((manuscript) => freeze(published ? resolved(manuscript) : manuscript));

/** Blocks as an editor may leave them, marks keyed uniquely. */
export const blocks = (): fc.Arbitrary<Block[]> =>
  fc.array(block(), { maxLength: 8 }).map((body) => withKeys(body).body);

/** Text with words of three languages, punctuation, odd spaces and characters that Markdown reads. */
export const prose = (): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(word(), fc.constantFrom(' ', ' ', ' ', ' ', '  ', '\u00a0', '\t', '')), {
      minLength: 1,
      maxLength: 8,
    })
    .map((words) => words.flat().join(''));

const word = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  );

const words = [
  ...['harvest', 'tariff,', 'a', 'border.', 'post-Soviet', 'naïve', 'state’s', '“quoted”', '3.5%'],
  ...['хлеб', 'дорога,', 'город.', '«кавычки»', 'ёлка', 'пятьдесят', 'И', 'за', 'ещё…', '№\u00a05'],
  ...['хлеб', 'шлях,', 'горад.', 'ўсё', 'мы', 'сям’я', '«дом»', 'дзе', 'таму', 'і', '—', '–'],
];
const hostile = [
  ...['*', '**', '_', '__a__', '`', '``', '#', '##', '>', '|', '\\', '~', '~~', '^', '$', '$5$'],
  ...[
    '[',
    ']',
    '](',
    '[a](b)',
    '[^1]',
    '[^1]:',
    '![',
    '{',
    '}',
    '{.a}',
    '{#b}',
    '<b>',
    '</b>',
    '<',
  ],
  ...['&', '&amp;', '&#35;', '-', '+', '1.', '2)', '(@)', '@key', ':', ':::', '---', '***', '==='],
  ...['--', '...', "'", '"', "'s", '//', 'https://example.org/a_b', '<https://example.org>', '%'],
  ...[
    'a*b*c',
    'snake_case_word',
    'x^2^',
    'H~2~O',
    '\\$1.8',
    '!',
    '[]',
    '[ ]',
    '()',
    '\u00ad',
    '😀',
  ],
];

const textRun = (): fc.Arbitrary<Text> =>
  fc
    .record({ text: prose(), marks: fc.subarray([...textMarks], { maxLength: 2 }) })
    .map(({ text, marks }) => ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }));

const plainRun = (): fc.Arbitrary<Text> => prose().map((text) => ({ type: 'text', text }));

const leaf = (): fc.Arbitrary<Text | Break> =>
  fc.oneof(
    { weight: 6, arbitrary: plainRun() },
    { weight: 3, arbitrary: textRun() },
    { weight: 1, arbitrary: fc.constant<Break>({ type: 'break' }) },
  );

/** A mark always bears at least one word; its key is set later, so that no two are equal. */
const citation = (): fc.Arbitrary<CitationMark> =>
  fc.tuple(fc.constantFrom(...words), fc.array(leaf(), { maxLength: 2 })).map(([first, more]) => ({
    type: 'citation',
    key: '',
    children: [{ type: 'text', text: first }, ...more],
  }));

const line = (): fc.Arbitrary<Inline[]> =>
  fc.array(
    fc.oneof<fc.WeightedArbitrary<Inline>[]>(
      { weight: 3, arbitrary: leaf() },
      { weight: 1, arbitrary: citation() },
    ),
    { maxLength: 5 },
  );

const paragraph = (): fc.Arbitrary<Paragraph> =>
  line().map((children) => ({ type: 'paragraph', children }));

const list = (depth: number): fc.Arbitrary<List> =>
  fc
    .record({
      ordered: fc.boolean(),
      start: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
      items: fc.array(item(depth), { minLength: 1, maxLength: 3 }),
    })
    .map(({ ordered, start, items }) => ({
      type: 'list',
      ordered,
      ...(ordered && start !== undefined ? { start } : {}),
      items,
    }));

const item = (depth: number): fc.Arbitrary<ListItem> =>
  depth <= 1
    ? fc.record({ children: fc.array(paragraph(), { minLength: 1, maxLength: 2 }) })
    : fc.record({ children: flow(depth - 1) });

const flow = (depth: number): fc.Arbitrary<(Paragraph | List)[]> =>
  fc.array(
    fc.oneof<fc.WeightedArbitrary<Paragraph | List>[]>(
      { weight: 4, arbitrary: paragraph() },
      { weight: 1, arbitrary: list(depth) },
    ),
    { minLength: 1, maxLength: 3 },
  );

const table = (): fc.Arbitrary<Table> => {
  const row = fc.record({
    cells: fc.array(fc.record({ children: line() }), { minLength: 1, maxLength: 3 }),
  });
  return fc.record({
    type: fc.constant('table'),
    head: fc.array(row, { maxLength: 1 }),
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
  });
};

/** Pictures that the tests' media library holds. */
export const images: readonly Image[] = ['a', 'b', 'c'].map((letter, at) => ({
  sha256: letter.repeat(64),
  filename: `picture-${letter}.png`,
  mimeType: 'image/png',
  width: 800 + at,
  height: 600,
}));

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const figure = (): fc.Arbitrary<Block> =>
  fc
    .record({
      image: fc.constantFrom(...images),
      alt: fc.oneof(fc.constant(''), prose()),
      caption: optional(line()),
      source: optional(prose()),
      licence: optional(fc.constant('CC BY 4.0')),
    })
    .map((figure) => ({ type: 'figure', ...figure }));

const block = (): fc.Arbitrary<Block> =>
  fc.oneof<fc.WeightedArbitrary<Block>[]>(
    { weight: 8, arbitrary: paragraph() },
    {
      weight: 2,
      arbitrary: fc
        .record({ level: fc.constantFrom<2 | 3>(2, 3), children: line() })
        .map((heading) => ({ type: 'heading', anchor: '', ...heading })),
    },
    { weight: 2, arbitrary: list(3) },
    { weight: 1, arbitrary: flow(2).map((children) => ({ type: 'quote', children })) },
    {
      weight: 1,
      arbitrary: fc
        .record({ children: line(), attribution: optional(prose()) })
        .map((quote) => ({ type: 'pullquote', ...quote })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ title: optional(prose()), children: flow(2) })
        .map((box) => ({ type: 'box', ...box })),
    },
    { weight: 1, arbitrary: figure() },
    { weight: 1, arbitrary: table() },
  );

const name = (): fc.Arbitrary<CslName> =>
  fc.constantFrom<CslName>(
    { family: 'Ivanova', given: 'Anna' },
    { family: 'Лукашэвіч', given: 'Янка' },
    { family: 'Петров', given: 'Пётр Ильич' },
    { family: 'de la Cruz', given: 'María' },
    { literal: 'Statistical Office' },
  );

const date = () => fc.constantFrom('2025', '2024-06', '2023-12-31', '1998-01-05');

export const reference = (): fc.Arbitrary<CslItem> =>
  fc.record(
    {
      id: fc.stringMatching(/^[a-z]{3,8}-(19|20)\d\d-[a-z]{3,8}$/),
      type: fc.constantFrom(...cslTypes),
      title: statement(),
      author: fc.array(name(), { minLength: 1, maxLength: 4 }),
      editor: fc.array(name(), { minLength: 1, maxLength: 2 }),
      'container-title': statement(),
      publisher: statement(),
      'publisher-place': fc.constantFrom('Minsk', 'Вильнюс', 'Гродна'),
      volume: fc.constantFrom('12', 'IV'),
      issue: fc.constantFrom('3', '4–5'),
      page: fc.constantFrom('17–42', '5'),
      issued: date(),
      accessed: date(),
      URL: fc.constantFrom('https://example.org/a?b=1&c=2', 'https://example.org/%D0%B0_(б)'),
      DOI: fc.constant('10.1000/xyz_123'),
      ISBN: fc.constant('9780306406157'),
      language: fc.constantFrom('en', 'ru', 'be', 'de'),
      note: statement(),
    },
    { requiredKeys: ['id', 'type'] },
  );

/** A field of a work that is there says something: an empty one is left out by whoever reads it. */
const statement = (): fc.Arbitrary<string> => prose().filter((text) => text !== '');

/** What a citation says; `works` are indices into the references at hand. */
type Said = {
  works: readonly { at: number; locatorLabel?: Cite['locatorLabel']; locator?: string }[];
  text?: string;
  quotation?: string;
  waived?: string;
};

const said = (): fc.Arbitrary<Said> =>
  fc.record(
    {
      works: fc.array(
        fc.record(
          {
            at: fc.nat(3),
            locatorLabel: fc.constantFrom(...locatorLabels),
            locator: fc.constantFrom('17', '12–14', 'IV', '00:12:30'),
          },
          { requiredKeys: ['at'] },
        ),
        { maxLength: 3 },
      ),
      text: prose(),
      quotation: prose(),
      waived: prose(),
    },
    { requiredKeys: ['works'] },
  );

const citing = (said: Said | undefined, ids: readonly string[]): Omit<CitationData, 'key'> => {
  const { works = [], ...words } = said ?? {};
  const cites = works.flatMap(({ at, ...place }): Cite[] => {
    const id = ids[at % Math.max(ids.length, 1)];
    return id === undefined ? [] : [{ reference: id, ...place }];
  });
  return { cites, ...words };
};

const resolved = (manuscript: Manuscript): Manuscript => ({
  ...manuscript,
  citations: manuscript.citations.map((citation) =>
    citation.cites.length > 0 ? citation : { ...citation, text: 'Conversation with the author.' },
  ),
});

const metadata = (): fc.Arbitrary<DocumentMetadata> =>
  fc
    .record({
      kind: fc.constantFrom(...articleKinds),
      language: fc.constantFrom(...languages),
      slug: fc.stringMatching(/^[a-z]{2,8}(-[a-z0-9]{1,6}){0,3}$/),
      title: prose(),
      subtitle: optional(prose()),
      standfirst: optional(prose()),
      keyPoints: fc.array(prose(), { maxLength: 2 }),
      bylines: fc.array(byline(), { maxLength: 3 }),
      topics: fc.subarray(['economy', 'history', 'security']),
      series: optional(fc.record({ slug: fc.constant('a-series'), position: fc.nat(9) })),
      hero: optional(
        fc.record({ image: fc.constantFrom(...images), alt: prose(), caption: optional(prose()) }),
      ),
      original: optional(
        fc.record({
          publisher: optional(prose()),
          url: optional(fc.constant('https://example.org/first')),
          date: optional(fc.constant('2024-03-12')),
        }),
      ),
      licence: optional(fc.constant('CC BY 4.0')),
      doi: optional(fc.constant('10.1000/182')),
      ...statementTexts(),
    })
    .map((metadata) => ({ ...metadata, title: `On ${metadata.title}` }));

const statementTexts = () =>
  Object.fromEntries(statements.map((name) => [name, optional(prose())])) as Record<
    Statement,
    fc.Arbitrary<string | undefined>
  >;

const byline = () =>
  fc
    .record({
      person: fc.constantFrom(
        { name: 'Anna Ivanova', slug: 'anna-ivanova' },
        { name: 'Янка Лукашэвіч', slug: 'yanka-lukashevich' },
        { name: 'Пётр Петров', slug: 'pyotr-petrov' },
      ),
      role: fc.constantFrom(...bylineRoles),
      affiliation: optional(prose()),
      orcid: optional(fc.constant('0000-0002-1825-0097')),
    })
    .map(({ person, ...rest }) => ({ ...person, ...rest }));

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A citation key that looks like a ULID; equal numbers give equal keys. */
export const citationKey = (number: number): string =>
  `01J8ZX${Array.from({ length: 20 }, (_, at) => alphabet[Math.floor(number / 32 ** (19 - at)) % 32]).join('')}`;

const withKeys = (body: readonly Block[]): { body: Block[]; keys: string[] } => {
  const keys: string[] = [];
  const keyed = mapLines(body, (line) =>
    line.map((inline): Inline => {
      if (inline.type !== 'citation') return inline;
      const key = citationKey(keys.length + 1);
      keys.push(key);
      return { ...inline, key };
    }),
  );
  return { body: keyed, keys };
};
