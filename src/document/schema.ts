import {
  cslTypes,
  dateVariables,
  locatorLabels,
  nameVariables,
  textVariables,
  type CslItem,
} from '@/sources/rules/csl';
import { languages } from '@/platform/language';
import type * as model from './document';
import { articleKinds, bylineRoles, textMarks } from './document';
import { textFieldNames } from './text-fields';

type Schema = Readonly<Record<string, unknown>>;

const string: Schema = { type: 'string' };
const words: Schema = { type: 'string', minLength: 1 };
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });
const oneOf = (...names: string[]): Schema => ({ oneOf: names.map(ref) });
const choice = (values: readonly string[]): Schema => ({ enum: values });

/** The same for each of several members. */
const each = <Name extends string>(names: readonly Name[], schema: Schema) =>
  Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>;

/** Members of a type that may be left out, so that the compiler checks `required` below. */
type Needed<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];

/**
 * An object with exactly the members of `T`: one that the type gains or loses, or that turns
 * optional, is an error of the compiler here.
 */
const exactly = <T>(
  properties: { [K in keyof Required<T>]: Schema },
  required: Record<Needed<T>, true>,
): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(required),
  additionalProperties: false,
});

const named = (type: string): Schema => ({ const: type });
const inlines = list(ref('inline'));
const flow = list(oneOf('paragraph', 'list'));
const date: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const partialDate: Schema = { type: 'string', minLength: 4 };

const definitions = {
  text: exactly<model.Text>(
    {
      type: named('text'),
      text: words,
      marks: { type: 'array', items: choice(textMarks), minItems: 1, uniqueItems: true },
    },
    { type: true, text: true },
  ),
  break: exactly<model.Break>({ type: named('break') }, { type: true }),
  citation: exactly<model.CitationMark>(
    { type: named('citation'), key: words, children: list(oneOf('text', 'break')) },
    { type: true, key: true, children: true },
  ),
  inline: oneOf('text', 'break', 'citation'),
  heading: exactly<model.Heading>(
    { type: named('heading'), level: { enum: [2, 3] }, anchor: words, children: inlines },
    { type: true, level: true, anchor: true, children: true },
  ),
  paragraph: exactly<model.Paragraph>(
    { type: named('paragraph'), children: inlines },
    { type: true, children: true },
  ),
  list: exactly<model.List>(
    {
      type: named('list'),
      ordered: { type: 'boolean' },
      start: { type: 'integer', minimum: 2 },
      items: { type: 'array', items: ref('listItem'), minItems: 1 },
    },
    { type: true, ordered: true, items: true },
  ),
  listItem: exactly<model.ListItem>({ children: flow }, { children: true }),
  quote: exactly<model.Quote>(
    { type: named('quote'), children: flow },
    { type: true, children: true },
  ),
  pullquote: exactly<model.PullQuote>(
    { type: named('pullquote'), children: inlines, attribution: words },
    { type: true, children: true },
  ),
  box: exactly<model.Box>(
    { type: named('box'), title: words, children: flow },
    { type: true, children: true },
  ),
  figure: exactly<model.Figure>(
    {
      type: named('figure'),
      image: ref('image'),
      alt: string,
      caption: inlines,
      source: words,
      licence: words,
    },
    { type: true, image: true, alt: true },
  ),
  table: exactly<model.Table>(
    { type: named('table'), head: list(ref('tableRow')), rows: list(ref('tableRow')) },
    { type: true, head: true, rows: true },
  ),
  tableRow: exactly<model.TableRow>({ cells: list(ref('tableCell')) }, { cells: true }),
  tableCell: exactly<model.TableCell>({ children: inlines }, { children: true }),
  block: oneOf('heading', 'paragraph', 'list', 'quote', 'pullquote', 'box', 'figure', 'table'),
  image: exactly<model.Image>(
    {
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      filename: words,
      mimeType: words,
      width: { type: 'number', exclusiveMinimum: 0 },
      height: { type: 'number', exclusiveMinimum: 0 },
    },
    { sha256: true, filename: true, mimeType: true },
  ),
  byline: exactly<model.Byline>(
    {
      name: words,
      slug: words,
      role: choice(bylineRoles),
      affiliation: words,
      orcid: words,
    },
    { name: true, slug: true, role: true },
  ),
  metadata: exactly<model.DocumentMetadata>(
    {
      kind: choice(articleKinds),
      language: choice(languages),
      slug: string,
      title: string,
      ...each(textFieldNames, words),
      keyPoints: list(words),
      bylines: list(ref('byline')),
      topics: { type: 'array', items: words, uniqueItems: true },
      series: exactly<NonNullable<model.DocumentMetadata['series']>>(
        { slug: words, position: { type: 'number' } },
        { slug: true },
      ),
      hero: exactly<NonNullable<model.DocumentMetadata['hero']>>(
        { image: ref('image'), alt: string, caption: words, source: words, licence: words },
        { image: true, alt: true },
      ),
      original: exactly<model.Original>({ publisher: words, url: words, date }, {}),
    },
    {
      kind: true,
      language: true,
      slug: true,
      title: true,
      keyPoints: true,
      bylines: true,
      topics: true,
    },
  ),
  cite: exactly<model.Cite>(
    { reference: words, locatorLabel: choice(locatorLabels), locator: words },
    { reference: true },
  ),
  note: exactly<model.Note>(
    {
      number: { type: 'integer', minimum: 1 },
      citations: { type: 'array', items: words, minItems: 1, uniqueItems: true },
      cites: list(ref('cite')),
      text: words,
      quotation: words,
      waived: words,
    },
    { number: true, citations: true, cites: true },
  ),
  name: {
    type: 'object',
    properties: { family: words, given: words, literal: words },
    minProperties: 1,
    additionalProperties: false,
  },
  reference: exactly<CslItem>(
    {
      id: words,
      type: choice(cslTypes),
      title: words,
      author: list(ref('name')),
      editor: list(ref('name')),
      'container-title': words,
      publisher: words,
      'publisher-place': words,
      volume: words,
      issue: words,
      page: words,
      edition: words,
      issued: partialDate,
      accessed: partialDate,
      URL: words,
      DOI: words,
      ISBN: words,
      language: words,
      note: words,
      ...each(textVariables, words),
      ...each(dateVariables, partialDate),
      ...each(nameVariables, list(ref('name'))),
    },
    { id: true, type: true },
  ),
} satisfies Record<string, Schema>;

/** An exported document names its schema and what readers were told since; the stored and hashed one does not. */
type Exported = { $schema?: string; liveMetadata?: unknown };

const liveMetadata: Schema = {
  type: 'object',
  description:
    'Which edition this is, where it stands, and what readers were told after the text was approved. Not part of the content hash.',
  properties: {
    address: words,
    publication: words,
    edition: { type: 'integer', minimum: 1 },
    published: date,
    firstPublished: date,
    topics: list({
      type: 'object',
      properties: { slug: words, label: words },
      required: ['slug', 'label'],
      additionalProperties: false,
    }),
    translations: list({
      type: 'object',
      properties: { language: choice(languages), title: words, address: words },
      required: ['language', 'title', 'address'],
      additionalProperties: false,
    }),
    retracted: { const: true },
    reviewDue: { const: true },
    notices: list({
      type: 'object',
      properties: { kind: choice(['correction', 'retraction']), text: words, at: string },
      required: ['kind', 'text'],
      additionalProperties: false,
    }),
    replacedBy: {
      type: 'object',
      properties: {
        address: words,
        edition: { type: 'integer', minimum: 1 },
        published: date,
        corrections: list({
          type: 'object',
          properties: { text: words, at: string },
          required: ['text'],
          additionalProperties: false,
        }),
      },
      required: ['address', 'edition', 'corrections'],
      additionalProperties: false,
    },
  },
  required: ['notices'],
  additionalProperties: false,
};

/** The published schema of a frozen document: what `.json` exports and the content hash are of. */
export const documentSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: '/schemas/document-1.json',
  title: 'Ibidem document, version 1',
  description:
    'An article as it was reviewed and published: metadata, body, numbered notes, cited works (CSL-JSON, dates as EDTF level 0). Its canonical form (RFC 8785), hashed with SHA-256 without `$schema` and `liveMetadata`, is the content hash of the edition.',
  ...exactly<model.FrozenDocument & Exported>(
    {
      $schema: string,
      liveMetadata,
      version: { const: 1 },
      metadata: ref('metadata'),
      body: list(ref('block')),
      notes: list(ref('note')),
      references: list(ref('reference')),
    },
    { version: true, metadata: true, body: true, notes: true, references: true },
  ),
  $defs: definitions,
} as const;
