import { z } from 'zod';

import { presences } from '@/articles/rules/presence';
import { count, id, instant, list, oneOf, orNull, record, text } from '@/openapi/schema';
import type { Operations } from '../described';

export const sign = z.object({
  page: z
    .string()
    .regex(/^[\w-]{8,40}$/)
    .optional()
    .describe('The open page, by a name that only it has; left out, one for the person.'),
  does: z.enum(presences).catch('reads'),
  place: z
    .object({ block: z.int().min(0).max(1_000_000), words: z.string().max(400) })
    .nullable()
    .optional()
    .describe('The paragraph: its number in the text, and the words that it begins with.'),
  leaves: z.boolean().optional().describe('The page is closed.'),
});

const people = record({
  people: list(
    record({
      user: id,
      name: text,
      does: oneOf(presences),
      place: orNull(record({ block: count, words: text })),
      age: { type: 'number', description: 'Seconds since the last sign.' },
    }),
  ),
});

export const presenceOperations: Operations = {
  'GET /:id/presence': {
    summary: 'Who is in the article now',
    tag: 'people',
    for: 'desk',
    answers: { 200: { description: 'Those who gave a sign in the last 30 s.', schema: people } },
    refusals: [404],
  },
  'POST /:id/presence': {
    summary: 'Say that one is in the article, or leaves it',
    description: 'Whoever gives no sign for 30 s is gone. Nothing of it is kept.',
    tag: 'people',
    for: 'desk',
    body: { schema: sign },
    answers: { 200: { description: 'Who is there.', schema: people } },
    refusals: [403, 404],
  },
  'GET /:id/revisions': {
    summary: 'Who wrote what: the saves of the last thirty days, and whose each paragraph is',
    tag: 'people',
    for: 'desk',
    answers: {
      200: {
        description: 'Latest first. `parts` names for each part of the text its last revision.',
        schema: record({
          revisions: list(
            record({
              revision: count,
              by: text,
              at: instant,
              fields: list(text),
              mergedFrom: orNull(count),
            }),
          ),
          parts: list(orNull(count)),
        }),
      },
    },
    refusals: [404],
  },
};
