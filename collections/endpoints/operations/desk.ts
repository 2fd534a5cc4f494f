import { z } from 'zod';

import { verbs } from '@/overviews/rules/tasks';
import { reportNames } from '@/overviews/rules/report';
import { count, flag, id, list, oneOf, orNull, record, someOf, text } from '@/openapi/schema';
import * as query from '@/platform/parameters/parameter-schemas';
import type { Operations } from '../described';

export const findQuestion = z.object({
  q: query.words.describe('Words of a name.'),
});

export const reportQuestion = z.object({
  report: query.oneOf(reportNames),
  since: query.day.optional(),
  until: query.day.optional(),
});

export const tourWish = z.object({
  isWanted: z.boolean().catch(false).describe('Whether to be shown around on the first page.'),
});

export const deskOperations: Operations = {
  'GET /desk/changes': {
    summary: 'Hear what changes on the desk, as server-sent events',
    description:
      'Each line of data names a kind and an id, such as `article 12`; `everything` after a lost connection.',
    tag: 'people',
    for: 'desk',
    answers: {
      200: { description: 'A stream without an end.', content: { 'text/event-stream': text } },
    },
  },
  'GET /desk/reports/:file': {
    summary: 'A report as CSV',
    description: '`times.csv`, `drafts.csv` and the like; days by the publication’s clocks.',
    tag: 'record',
    for: 'desk',
    path: { file: oneOf(reportNames.map((name) => `${name}.csv`)) },
    query: reportQuestion.omit({ report: true }),
    answers: { 200: { description: 'RFC 4180, UTF-8.', content: { 'text/csv': text } } },
    refusals: [400, 403],
  },
  'GET /desk/counts': {
    summary: 'How much waits in each task of the desk',
    tag: 'people',
    for: 'desk',
    answers: {
      200: {
        description: 'As far as it reaches the person.',
        schema: record({ articles: count, sources: count, inbox: count }),
      },
    },
  },
  'POST /desk/tour': {
    summary: 'Ask to be shown around the desk, or say that one has seen enough',
    tag: 'people',
    for: 'desk',
    body: { schema: tourWish },
    answers: {
      200: { description: 'Kept with the person.', schema: record({ isWanted: flag }) },
    },
    refusals: [403],
  },
  'GET /desk/tasks/:article': {
    summary: 'What waits for this person on one article, as the home page has it',
    tag: 'workflow',
    for: 'desk',
    path: { article: id },
    answers: {
      200: {
        description: 'The most pressing step; null when nothing waits for them.',
        schema: record({
          task: orNull(someOf({ verb: oneOf(verbs), article: id, title: text, count })),
        }),
      },
    },
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
