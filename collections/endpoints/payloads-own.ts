import type { Described } from '@/openapi/document';
import { component, id, someOf, text, record, count } from '@/openapi/schema';

const publicCollections = ['editions', 'authors', 'topics', 'series', 'media'] as const;

/** What Payload itself answers under /api, as far as programs need it: logging in, and public records. */
export const payloadsOwn: readonly Described[] = [
  {
    method: 'post',
    path: '/api/users/login',
    operation: {
      summary: 'Log in: gives a token for `Authorization: JWT …`',
      tag: 'people',
      for: 'stranger',
      body: { schema: record({ email: { type: 'string', format: 'email' }, password: text }) },
      answers: {
        200: {
          description: 'The token, and until when.',
          schema: someOf({ token: text, exp: count }),
        },
        401: { description: 'Not this name or password.', schema: someOf({}) },
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
        query: { limit: count, page: count, sort: text, depth: count },
        answers: { 200: { description: 'A page.', schema: component('Records') } },
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
