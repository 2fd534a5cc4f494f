import {
  articleKinds,
  bylineRoles,
  type ArticleKind,
  type BylineRole,
  type DocumentMetadata,
} from '@/document/document';
import { textFieldNames, textFields, type TextField } from '@/document/text-fields';
import type { Finding } from '@/platform/finding';
import { isLanguage, type Language } from '@/platform/language';
import { importFinding } from './findings';
import { isRecord } from './front-matter';
import { readDate } from './repair/dates';
import type { FrontMatter, NamedByline } from './repair/front-lines';

/** Front matter of anyone's file, as far as articles have fields for it. */
export type FrontFields = Partial<FrontMatter> & {
  language?: Language;
  metadata: Partial<DocumentMetadata>;
  findings: Finding[];
};

/**
 * Reads front matter in the spellings that Pandoc, Hugo, Jekyll and Quarto use. A key without a
 * field, or a value of the wrong kind, is a finding: nothing is dropped in silence.
 */
export const readFrontFields = (data: Readonly<Record<string, unknown>>): FrontFields => {
  const fields: FrontFields = { metadata: {}, findings: [] };
  for (const [key, value] of Object.entries(data)) {
    const name = key.toLowerCase();
    if (value === null || value === '' || take(name, value, fields)) continue;
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    fields.findings.push(
      importFinding('front-matter-not-used', { field: key, words }, { line: 1 }),
    );
  }
  return fields;
};

/** Puts a value into its field; false where there is none for it. */
const take = (name: string, value: unknown, fields: FrontFields): boolean => {
  const text = textOf(value);
  switch (name) {
    case 'title':
    case 'subtitle':
      if (text !== undefined) fields[name] = text;
      return text !== undefined;
    case 'author':
    case 'authors':
    case 'byline':
      return takeBylines(value, fields);
    case 'lang':
    case 'language':
      return takeLanguage(text, fields);
    case 'kind':
      return takeKind(text, fields);
    case 'date':
    case 'published':
      return takeDate(text, fields);
    case 'original':
    case 'canonical':
    case 'canonical_url':
      return takeOriginal(value, fields);
    case 'keypoints':
    case 'key-points':
      return takeList('keyPoints', value, fields);
    case 'topics':
    case 'tags':
    case 'keywords':
      return takeList('topics', value, fields);
    default:
      return takeText(plainFields.get(name), text, fields);
  }
};

const namesOf = (field: TextField): string[] => {
  const row = textFields[field];
  return [field.toLowerCase(), ...('alsoCalled' in row ? row.alsoCalled : [])];
};

const plainFields = new Map<string, TextField | 'slug'>([
  ['slug', 'slug'],
  ...textFieldNames.flatMap((field) =>
    namesOf(field).map((name): [string, TextField] => [name, field]),
  ),
]);

const takeText = (
  field: TextField | 'slug' | undefined,
  text: string | undefined,
  { metadata }: FrontFields,
): boolean => {
  if (field === undefined || text === undefined) return false;
  metadata[field] = text;
  return true;
};

const takeBylines = (value: unknown, fields: FrontFields): boolean => {
  const bylines = (Array.isArray(value) ? value : [value]).map(bylineOf);
  const known = bylines.filter((byline) => byline !== undefined);
  if (known.length < bylines.length) return false;
  fields.bylines = [...(fields.bylines ?? []), ...known];
  return true;
};

const bylineOf = (value: unknown): NamedByline | undefined => {
  if (typeof value === 'string') return { name: value.trim(), role: 'author' };
  if (!isRecord(value)) return undefined;
  const name = textOf(value['name']) ?? textOf(value['literal']);
  const affiliation = textOf(value['affiliation']) ?? textOf(value['institute']);
  const orcid = textOf(value['orcid'])?.replace(/^https?:\/\/orcid\.org\//, '');
  return name === undefined
    ? undefined
    : {
        name,
        role: bylineRoles.find((role): role is BylineRole => role === value['role']) ?? 'author',
        ...(affiliation === undefined ? {} : { affiliation }),
        ...(orcid === undefined ? {} : { orcid }),
      };
};

const takeLanguage = (text: string | undefined, fields: FrontFields): boolean => {
  const tag = text?.toLowerCase().split(/[-_]/)[0];
  if (!isLanguage(tag)) return false;
  fields.language = tag;
  return true;
};

const takeKind = (text: string | undefined, fields: FrontFields): boolean => {
  const kind = articleKinds.find((one): one is ArticleKind => one === text);
  if (kind) fields.metadata.kind = kind;
  return kind !== undefined;
};

const takeDate = (text: string | undefined, fields: FrontFields): boolean => {
  const read = text === undefined ? undefined : readDate(text);
  if (!read || 'ambiguous' in read) return false;
  fields.original = { ...fields.original, date: read.date };
  return true;
};

const takeOriginal = (value: unknown, fields: FrontFields): boolean => {
  const given = isRecord(value) ? value : { url: value };
  const url = textOf(given['url']);
  const publisher = textOf(given['publisher']);
  const date = textOf(given['date']);
  if (url !== undefined && !URL.canParse(url)) return false;
  if (url === undefined && publisher === undefined) return false;
  fields.original = {
    ...fields.original,
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { date }),
  };
  return true;
};

const takeList = (name: 'keyPoints' | 'topics', value: unknown, fields: FrontFields): boolean => {
  // Blogs and reference managers write keywords in one line.
  const line = name === 'topics' && typeof value === 'string' ? value.split(/[,;]/) : [];
  const given = (Array.isArray(value) ? value : line.filter((one) => one.trim() !== '')).map(
    textOf,
  );
  const known = given.filter((text) => text !== undefined);
  if (known.length === 0 || known.length < given.length) return false;
  fields.metadata[name] = known;
  return true;
};

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};
