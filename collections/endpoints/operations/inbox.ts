import { z } from 'zod';

import { component, count, list, record, said } from '@/openapi/schema';
import { id, instant } from '@/platform/parameters/body-schemas';
import * as query from '@/platform/parameters/parameter-schemas';
import type { Operations } from '../described';

export const inboxQuestion = z.object({
  page: query.wholeNumber(0, 999_999).default(1),
  limit: query.wholeNumber(0, 999_999).default(30),
  unread: query.flag.describe('Only what was not read yet.').default(false),
});

export const reading = z.object({
  ids: z.array(id).optional(),
  all: z.boolean().optional(),
  before: instant.describe('With `all`: what came later was not seen.').optional(),
});

export const inboxOperations: Operations = {
  'GET /inbox': {
    summary: 'What oneself was told',
    tag: 'people',
    for: 'desk',
    query: inboxQuestion,
    answers: {
      200: {
        description: 'A page, unread ones first.',
        schema: record({
          unread: said('Of all, not only of this page.', count),
          total: count,
          page: count,
          totalPages: count,
          docs: list(component('InboxEntry')),
        }),
      },
    },
  },
  'POST /read': {
    summary: 'Mark what one was told as read',
    tag: 'people',
    for: 'desk',
    body: { schema: reading },
    answers: { 200: { description: 'How many.', schema: record({ read: count }) } },
    refusals: [403],
  },
};
