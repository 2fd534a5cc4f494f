import { z } from 'zod';

import { component, flag, id, list, record, text } from '@/openapi/schema';
import * as body from '@/platform/parameters/body-schemas';
import type { Operations } from '../described';

export const bulkChange = z.object({
  articles: z.array(body.id).describe('Their ids, 200 at most.').catch([]),
  owner: body.id.optional().describe('Whom they are given to.'),
  reviewer: body.id.optional().describe('Who is asked to review them in the stage they are in.'),
  topic: body.id.optional().describe('What is added to their topics.'),
  dueAt: z
    .string()
    .nullish()
    .catch('')
    .describe('By when their next step is due; null for no day.'),
});

export const newView = z.object({
  page: body.textOrNone.describe('articles, calendar or sources.'),
  name: body.textOrNone,
  address: body.textOrNone.describe('What follows the ? of the page’s address.'),
});

export const viewChange = z.object({
  name: z.string().optional(),
  isShared: z.boolean().optional().describe('Editors and administrators share views.'),
});

const view = record({ view: id });

export const deskArticleOperations: Operations = {
  'POST /desk/articles/change': {
    summary: 'Change many open articles in one way: owner, reviewer, due day or a topic',
    description:
      'Each article goes through the command of its own; what was refused is answered beside what was done.',
    tag: 'workflow',
    for: 'desk',
    body: { schema: bulkChange },
    answers: {
      200: {
        description: 'What became of each.',
        schema: record({
          done: list(id),
          refused: list(record({ article: id, findings: list(component('Finding')) })),
        }),
      },
    },
    refusals: [422],
  },
  'GET /desk/views': {
    summary: 'Filters of a page of the desk that are kept under names',
    tag: 'people',
    for: 'desk',
    query: z.object({
      page: z.string().describe('articles, calendar or sources.').default('articles'),
    }),
    answers: {
      200: {
        description: 'One’s own, then those that others share.',
        schema: record({
          views: list(
            record({
              id,
              name: text,
              isShared: flag,
              address: text,
              owner: record({ id, name: text }),
            }),
          ),
        }),
      },
    },
  },
  'POST /desk/views': {
    summary: 'Keep filters of a page under a name',
    tag: 'people',
    for: 'desk',
    body: { schema: newView },
    answers: { 201: { description: 'The view.', schema: view } },
    refusals: [422],
  },
  'PATCH /desk/views/:id': {
    summary: 'Rename one’s own view, or show it to the desk',
    tag: 'people',
    for: 'desk',
    body: { schema: viewChange },
    answers: { 200: { description: 'The view.', schema: view } },
    refusals: [403, 404, 422],
  },
  'DELETE /desk/views/:id': {
    summary: 'Delete one’s own view',
    tag: 'people',
    for: 'desk',
    answers: { 200: { description: 'It is gone.', schema: view } },
    refusals: [403, 404],
  },
};
