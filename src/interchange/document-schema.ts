import { cslTypes, locatorLabels } from '@/citations/csl';
import { articleKinds, bylineRoles, textMarks } from '@/document/document';
import { languages } from '@/platform/language';
import { documentSchemaPath } from './formats/json';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 1 };
const part = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });
const oneOf = (values: readonly string[]): Schema => ({ enum: [...values] });

/** A closed object: what is not named here is not in the document. */
const object = (required: Readonly<Record<string, Schema>>, optional: Schema = {}): Schema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

const block = (type: string, required: Readonly<Record<string, Schema>>, optional: Schema = {}) =>
  object({ type: { const: type }, ...required }, optional);

const line = list(part('inline'));
const flow = list({ anyOf: [part('paragraph'), part('list')] });
const row = object({ cells: list(object({ children: line })) });

const inlines = {
  text: block('text', { text }, { marks: list(oneOf(textMarks)) }),
  break: block('break', {}),
  citation: block('citation', {
    key: text,
    children: list({ anyOf: [part('text'), part('break')] }),
  }),
  inline: { anyOf: ['text', 'break', 'citation'].map(part) },
};

const blocks = {
  heading: block('heading', { level: { enum: [2, 3] }, anchor: text, children: line }),
  paragraph: block('paragraph', { children: line }),
  list: block(
    'list',
    { ordered: { type: 'boolean' }, items: list(object({ children: flow })) },
    { start: count },
  ),
  quote: block('quote', { children: flow }),
  pullquote: block('pullquote', { children: line }, { attribution: text }),
  box: block('box', { children: flow }, { title: text }),
  figure: block(
    'figure',
    { image: part('image'), alt: text },
    { caption: line, source: text, licence: text },
  ),
  table: block('table', { head: list(row), rows: list(row) }),
};

const metadata = object(
  {
    kind: oneOf(articleKinds),
    language: oneOf(languages),
    slug: text,
    title: text,
    keyPoints: list(text),
    bylines: list(
      object(
        { name: text, slug: text, role: oneOf(bylineRoles) },
        { affiliation: text, orcid: text },
      ),
    ),
    topics: list(text),
  },
  {
    ...{ subtitle: text, standfirst: text, licence: text, doi: text },
    ...{ disclaimer: text, funding: text, interests: text },
    series: object({ slug: text }, { position: { type: 'number' } }),
    hero: object(
      { image: part('image'), alt: text },
      { caption: text, source: text, licence: text },
    ),
    original: object({}, { publisher: text, url: text, date: text }),
  },
);

const note = object(
  {
    number: count,
    citations: list(text),
    cites: list(object({ reference: text }, { locatorLabel: oneOf(locatorLabels), locator: text })),
  },
  { text, quotation: text, waived: text },
);

const names = list(object({}, { family: text, given: text, literal: text }));

const reference = object(
  { id: text, type: oneOf(cslTypes) },
  {
    ...{ title: text, author: names, editor: names, 'container-title': text, publisher: text },
    ...{ 'publisher-place': text, volume: text, issue: text, page: text, edition: text },
    ...{
      issued: text,
      accessed: text,
      URL: text,
      DOI: text,
      ISBN: text,
      language: text,
      note: text,
    },
  },
);

/** JSON Schema 2020-12 of an exported document; the types in `src/document/document.ts` in words. */
export const documentSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Document of an edition, version 1',
  description: `Published at ${documentSchemaPath}. The content hash is the SHA-256 of the canonical JSON (RFC 8785) without "$schema".`,
  ...object(
    {
      version: { const: 1 },
      metadata,
      body: list({ anyOf: Object.keys(blocks).map(part) }),
      notes: list(note),
      references: list(reference),
    },
    { $schema: { type: 'string', format: 'uri' } },
  ),
  $defs: {
    ...inlines,
    ...blocks,
    image: object(
      { sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' }, filename: text, mimeType: text },
      { width: { type: 'number' }, height: { type: 'number' } },
    ),
  },
};
