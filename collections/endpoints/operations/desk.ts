import { z } from 'zod';

import { list, record, text } from '@/openapi/schema';
import * as query from '@/platform/parameters/parameter-schemas';
import type { Operations } from '../described';

export const findQuestion = z.object({
  q: query.words.describe('Words of a name.'),
});

export const deskOperations: Operations = {
  'GET /desk/changes': {
    summary: 'Hear what changes on the desk, as server-sent events',
    description:
      'Each line of data names a kind and an id, such as `article 12`; `everything` after a lost connection.',
    tag: 'people',
    for: 'desk',
    answers: { 200: { description: 'A stream without an end.', content: { 'text/event-stream': text } } },
  },
  'GET /desk/find': {
    summary: 'Articles, works and authors by words of their names',
    tag: 'people',
    for: 'desk',
    query: findQuestion,
    answers: {
      200: {
        description: 'The best of each kind.',
        schema: record({ found: list(record({ kind: text, title: text })) }),
      },
    },
  },
};
