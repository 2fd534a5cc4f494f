import { component, count, flag, id, instant, list, oneOf, record, said } from '@/openapi/schema';
import type { Operations } from '../described';

export const inboxOperations: Operations = {
  'GET /inbox': {
    summary: 'What oneself was told',
    tag: 'people',
    for: 'desk',
    query: { page: count, limit: count, unread: oneOf(['true', 'false']) },
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
    body: {
      schema: record(
        {},
        {
          ids: list(id),
          all: flag,
          before: said('With `all`: what came later was not seen.', instant),
        },
      ),
    },
    answers: { 200: { description: 'How many.', schema: record({ read: count }) } },
    refusals: [403],
  },
};
