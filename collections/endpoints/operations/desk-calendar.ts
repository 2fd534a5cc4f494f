import { z } from 'zod';

import { feedScopes } from '@/overviews/rules/feed-scopes';
import { id, instant, list, oneOf, orNull, record, said, text } from '@/openapi/schema';
import * as body from '@/platform/parameters/body-schemas';
import type { Operations } from '../described';

export const move = z.object({
  as: z
    .enum(['out', 'planned'])
    .describe('Whether it goes out then, or is wished for then.')
    .catch('planned'),
  day: body.textOrNone.describe('A day of the publication, such as 2026-12-10.'),
  hour: z
    .string()
    .describe(
      'By the publication’s clocks, such as 09:00; it keeps its own where this is left out.',
    )
    .optional(),
  seenAt: z
    .string()
    .nullable()
    .meta({ format: 'date-time' })
    .describe('Where the caller saw it; null for nowhere. Elsewhere, it was moved meanwhile.')
    .catch(null),
  expectedHash: z.string().describe('Of the approved document that the caller saw.').optional(),
});

export const feed = z.object({
  scope: z
    .enum(feedScopes)
    .describe('What is theirs, or all that the desk does and they may see.')
    .catch('own'),
});

const scope = oneOf(feedScopes);

export const deskCalendarOperations: Operations = {
  'PATCH /desk/calendar/:article': {
    summary: 'Move an article to another day',
    description:
      'At the same hour, by the clocks by which it was meant. What is scheduled leaves its schedule and enters the next in one transaction, by the rules of the workflow; a refusal names the day that would do.',
    tag: 'workflow',
    for: 'desk',
    body: { schema: move },
    answers: {
      200: {
        description: 'Where it stands now.',
        schema: record({ article: id, as: oneOf(['out', 'planned']), at: instant, zone: text }),
      },
    },
    refusals: [403, 404, 409, 422],
  },
  'GET /desk/calendar-feeds': {
    summary: 'The addresses in use under which calendars read',
    description:
      'One’s own; for administrators those of everybody. The addresses themselves are kept nowhere.',
    tag: 'people',
    for: 'desk',
    answers: {
      200: {
        description: 'One’s own first.',
        schema: record({
          feeds: list(
            record({
              id,
              scope,
              owner: record({ id, name: text }),
              createdAt: instant,
              lastReadAt: orNull(instant),
            }),
          ),
        }),
      },
    },
  },
  'POST /desk/calendar-feeds': {
    summary: 'Make an address under which calendars read, or make it anew',
    description: 'The one before leads nowhere from then on.',
    tag: 'people',
    for: 'desk',
    body: { schema: feed },
    answers: {
      201: {
        description: 'It is made.',
        schema: record({ id, scope, url: said('Is shown this once.', text) }),
      },
    },
    refusals: [403],
  },
  'POST /desk/calendar-feeds/:id/revoke': {
    summary: 'Revoke an address of calendars',
    description: 'One’s own; administrators anybody’s.',
    tag: 'people',
    for: 'desk',
    answers: { 200: { description: 'It leads nowhere.', schema: record({ id }) } },
    refusals: [403, 404],
  },
};
