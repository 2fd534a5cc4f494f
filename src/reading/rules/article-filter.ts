import { z } from 'zod';

import { articleKinds } from '@/document/document';
import { languages } from '@/platform/language';
import {
  day,
  oneOf,
  pageNumber,
  someOf,
  wholeNumber,
  words,
} from '@/platform/parameters/parameter-schemas';

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

export const articleOrders = ['-date', 'date', '-publishedAt', 'publishedAt', 'title'] as const;
export type ArticleOrder = (typeof articleOrders)[number];

/** A question to `GET /api/articles`. Topics and authors by slug; both days are counted in. */
export const articleFilter = z.object({
  topic: words.optional(),
  author: words.optional(),
  language: oneOf(languages).optional(),
  kind: oneOf(articleKinds).optional(),
  since: day.optional(),
  until: day.optional(),
  q: words
    .describe(
      'What is searched for in titles, texts, people, notes and sources: words, “a phrase” in quotation marks, -without, OR.',
    )
    .optional(),
  sort: oneOf(articleOrders).default('-date'),
  page: pageNumber,
  limit: wholeNumber(1, 100).default(20),
  fields: someOf(articleFields)
    .describe('Names of properties; without any all but the text itself, which is long.')
    .default(articleFields.filter((field) => field !== 'document')),
});
export type ArticleFilter = z.output<typeof articleFilter>;
