import { type ArticleKind, articleKinds } from '@/document/document';
import type { Finding } from '@/platform/finding';
import { type Language, languages } from '@/platform/language';
import { ok, type Result } from '@/platform/result';
import {
  day,
  fault,
  oneOf,
  readParameters,
  wholeNumber,
  words,
  type Reader,
  type Readers,
} from '@/platform/parameters/read-parameters';

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
  /** A question to the search: words, a phrase in quotation marks, `-without`, `OR`. */
  q?: string;
  sort: ArticleOrder;
  page: number;
  limit: number;
  fields: readonly ArticleField[];
};

/** Everything but the text itself, which is long. */
const usualFields = articleFields.filter((field) => field !== 'document');

/** Reads the parameters of a request; every fault is a finding at the field of its name. */
export const readFilter = (params: URLSearchParams): Result<ArticleFilter, Finding[]> =>
  readParameters<ArticleFilter>(params, readers, {
    sort: '-date',
    page: 1,
    limit: 20,
    fields: usualFields,
  });

const fieldList: Reader = (value, name) => {
  const asked = value.split(',').map((field) => field.trim());
  const unknown = asked.find((field) => !articleFields.some((known) => known === field));
  return unknown === undefined
    ? ok(articleFields.filter((field) => asked.includes(field)))
    : fault('value-not-in-list', name, { value: unknown, known: articleFields.join(', ') });
};

const readers: Readers<ArticleFilter> = {
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
