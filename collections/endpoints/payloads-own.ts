import { z } from 'zod';

import type { Described } from '@/openapi/document';
import { graphqlLimits } from '@/accounts/rules/graphql-limits';
import { component, id, list, orNull, record, someOf, text } from '@/openapi/schema';

const publicCollections = ['editions', 'authors', 'topics', 'series', 'media'] as const;

/** Payload reads them itself. */
const listQuestion = z.object({
  limit: z.int().min(0).describe('For strangers up to 100.').optional(),
  page: z.int().min(0).optional(),
  sort: z.string().optional(),
  depth: z.int().min(0).optional(),
});

const graphqlAnswer = record(
  {},
  { data: orNull(someOf({})), errors: list(someOf({ message: text })) },
);

/** What Payload itself answers under /api, as far as programs need it: logging in, and public records. */
export const payloadsOwn: readonly Described[] = [
  {
    method: 'post',
    path: '/api/graphql',
    operation: {
      summary: 'Read by GraphQL',
      description: `Strangers read editions and what these name; the schema is told to the desk. At most ${graphqlLimits.depth} fields deep, ${graphqlLimits.roots} questions, ${graphqlLimits.records} records of a list, a cost of ${graphqlLimits.cost}: fields and named fragments times records, five for each object. Excess is refused before anything is asked.`,
      tag: 'records',
      for: 'anyone',
      body: {
        schema: record({ query: text }, { variables: someOf({}), operationName: orNull(text) }),
      },
      answers: {
        200: { description: 'Data, errors, or both.', schema: graphqlAnswer },
        400: {
          description: 'No query, or one that is too long or asks too much.',
          schema: graphqlAnswer,
        },
        413: { description: 'The request is too long.', schema: graphqlAnswer },
      },
    },
  },
  ...publicCollections.flatMap((slug): Described[] => [
    {
      method: 'get',
      path: `/api/${slug}`,
      operation: {
        summary: `${slug}: those that published texts name; all of them at the desk`,
        description:
          'Payload’s filters: where[field][operator]=…, sort, limit, page, depth, locale.',
        tag: 'records',
        for: 'anyone',
        query: listQuestion,
        answers: { 200: { description: 'A page.', schema: component('Records') } },
        refusals: [400],
      },
    },
    {
      method: 'get',
      path: `/api/${slug}/:id`,
      operation: {
        summary: `One of ${slug}`,
        tag: 'records',
        for: 'anyone',
        answers: {
          200: { description: 'The record.', schema: someOf({ id }) },
          404: { description: 'No such record, or none for strangers.', schema: someOf({}) },
        },
      },
    },
  ]),
];
