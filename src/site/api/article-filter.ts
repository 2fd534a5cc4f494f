import { type ArticleKind, articleKinds } from '@/document/document';
import type { Finding } from '@/platform/finding';
import { type Language, languages } from '@/platform/language';
import { err, ok, type Result } from '@/platform/result';
import { filterFinding } from './filter-findings';

export const articleFields = [
  'id',
  'slug',
  'language',
  'kind',
  'title',
  'standfirst',
  'date',
  'authors',
  'topics',
  'state',
  'edition',
  'publishedAt',
  'firstPublishedAt',
  'contentHash',
  'editionKind',
  'notices',
  'reviewDue',
  'url',
  'document',
] as const;
export type ArticleField = (typeof articleFields)[number];

export const articleOrders = ['-date', 'date', '-publishedAt', 'publishedAt', 'title'] as const;
export type ArticleOrder = (typeof articleOrders)[number];

/** A question to `GET /api/articles`. Topics and authors by slug, days as `YYYY-MM-DD`, both ends counted in. */
export type ArticleFilter = {
  topic?: string;
  author?: string;
  language?: Language;
  kind?: ArticleKind;
  since?: string;
  until?: string;
  /** Words to be found in the title or the standfirst. */
  q?: string;
  sort: ArticleOrder;
  page: number;
  limit: number;
  fields: readonly ArticleField[];
};

/** Everything but the text itself, which is long. */
const usualFields = articleFields.filter((field) => field !== 'document');

/** Parameters of Payload's own lists that change nothing here. */
const ignored = ['depth', 'locale', 'fallback-locale'];

type Reader = (value: string, name: string) => Result<unknown, Finding>;

/** Reads the parameters of a request; every fault is a finding at the field of its name. */
export const readFilter = (params: URLSearchParams): Result<ArticleFilter, Finding[]> => {
  const findings: Finding[] = [];
  const read: Record<string, unknown> = {};
  for (const name of new Set(params.keys())) {
    const [value = '', ...more] = params.getAll(name);
    const reader = readers[name];
    if (ignored.includes(name)) continue;
    const given = !reader
      ? fault('parameter-unknown', name, { known: Object.keys(readers).join(', ') })
      : more.length > 0
        ? fault('parameter-repeated', name, {})
        : reader(value, name);
    if (given.ok) read[name] = given.value;
    else findings.push(given.error);
  }
  const usual = { sort: '-date' as const, page: 1, limit: 20, fields: usualFields };
  return findings.length > 0
    ? err(findings)
    : ok({ ...usual, ...(read as Partial<ArticleFilter>) });
};

type Rule = Parameters<typeof filterFinding>[0];

const fault = (rule: Rule, name: string, params: Record<string, string | number>) =>
  err(filterFinding(rule, { name, ...params }, { field: name }));

const words: Reader = (value) => ok(value.trim().slice(0, 200) || undefined);

const oneOf =
  (known: readonly string[]): Reader =>
  (value, name) =>
    known.includes(value)
      ? ok(value)
      : fault('value-not-in-list', name, { value, known: known.join(', ') });

const day: Reader = (value, name) => {
  const instant = new Date(`${value}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(instant.getTime());
  return real && instant.toISOString().startsWith(value)
    ? ok(value)
    : fault('not-a-day', name, { value });
};

const wholeNumber =
  (from: number, to: number): Reader =>
  (value, name) => {
    const number = /^\d{1,7}$/.test(value) ? Number(value) : NaN;
    return number >= from && number <= to
      ? ok(number)
      : fault('not-a-number', name, { value, from, to });
  };

const fieldList: Reader = (value, name) => {
  const asked = value.split(',').map((field) => field.trim());
  const unknown = asked.find((field) => !articleFields.some((known) => known === field));
  return unknown === undefined
    ? ok(articleFields.filter((field) => asked.includes(field)))
    : fault('value-not-in-list', name, { value: unknown, known: articleFields.join(', ') });
};

const readers: Readonly<Record<string, Reader>> = {
  topic: words,
  author: words,
  language: oneOf(languages),
  kind: oneOf(articleKinds),
  since: day,
  until: day,
  q: words,
  sort: oneOf(articleOrders),
  page: wholeNumber(1, 100_000),
  limit: wholeNumber(1, 100),
  fields: fieldList,
};
