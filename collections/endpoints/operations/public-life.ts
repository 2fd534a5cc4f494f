import { z } from 'zod';

import { component, id, list, record, someOf, text } from '@/openapi/schema';
import type { Operations } from '../described';

export const noting = z.object({
  publicNote: z.string().catch(''),
  expectedRevision: z.string().optional(),
});
export const closing = z.object({ reason: z.string().optional() });

export const publicLifeOperations: Operations = {
  'POST /:id/public-note': {
    summary: 'Change what the edition in hand says to readers about itself',
    tag: 'workflow',
    for: 'desk',
    body: { schema: noting },
    answers: { 200: { description: 'The note.', schema: someOf({ edition: id }) } },
    refusals: [403, 404, 409, 422],
  },
  'GET /:id/findings': {
    summary: 'What the desk has to look at, such as a translation of a corrected text',
    tag: 'workflow',
    for: 'desk',
    answers: {
      200: {
        description: 'Open ones first.',
        schema: record({ docs: list(component('ArticleFinding')) }),
      },
    },
    refusals: [404],
  },
  'POST /:id/findings/:key/close': {
    summary: 'Say that a finding was looked at',
    tag: 'workflow',
    for: 'desk',
    body: { schema: closing },
    answers: { 200: { description: 'It is closed.', schema: record({ key: text }) } },
    refusals: [403, 404, 409, 422],
  },
};
