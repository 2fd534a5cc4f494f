import { z } from 'zod';

import { component, id as userId, list, record, text } from '@/openapi/schema';
import { id, textOrNone } from '@/platform/parameters/body-schemas';
import type { Operations } from '../described';

const doc = record({ doc: component('Comment') });
const commentBody = {
  text: textOrNone,
  mentions: z.array(id).describe('Users who are told of it.').optional(),
};
const moment = {
  expectedUpdatedAt: z
    .string()
    .describe('`changedAt` of the thread that the caller saw; anything newer is refused.')
    .optional(),
};
const around = z.string().optional().catch(undefined);

export const commenting = z.object({
  ...commentBody,
  blocking: z.boolean().describe('Nothing is published before it is resolved.').optional(),
  quote: z
    .union([
      z.string().transform((exact) => ({ exact })),
      z.object({ exact: z.string(), prefix: around, suffix: around }),
    ])
    .describe('The words that it is about; without them it is about the whole article.')
    .optional(),
});
export const answering = z.object(commentBody);
export const editing = z.object({ ...commentBody, ...moment });
export const ending = z.object(moment);

const refusals = [403, 404, 409, 422] as const;

export const articleCommentOperations: Operations = {
  'GET /:id/comments': {
    summary: 'The threads on an article, in the order of its text',
    tag: 'review',
    for: 'desk',
    answers: {
      200: {
        description: 'Threads.',
        schema: record({ threads: list(component('CommentThread')) }),
      },
    },
    refusals: [404],
  },
  'GET /:id/comments/mentionable': {
    summary: 'Whom a comment may name',
    tag: 'review',
    for: 'desk',
    answers: {
      200: {
        description: 'Everybody who may read the article.',
        schema: record({ people: list(record({ id: userId, name: text })) }),
      },
    },
    refusals: [404],
  },
  'POST /:id/comments': {
    summary: 'Begin a thread on an article or on words of it',
    tag: 'review',
    for: 'desk',
    body: { schema: commenting },
    answers: { 201: { description: 'The comment.', schema: doc } },
    refusals,
  },
};

export const commentOperations: Operations = {
  'POST /:id/answers': {
    summary: 'Answer in a thread',
    tag: 'review',
    for: 'desk',
    body: { schema: answering },
    answers: { 201: { description: 'The answer.', schema: doc } },
    refusals,
  },
  'POST /:id/edit': {
    summary: 'Change one’s own words',
    tag: 'review',
    for: 'desk',
    body: { schema: editing },
    answers: { 200: { description: 'The comment.', schema: doc } },
    refusals,
  },
  'POST /:id/resolve': {
    summary: 'End a thread',
    tag: 'review',
    for: 'desk',
    body: { schema: ending },
    answers: { 200: { description: 'The comment.', schema: doc } },
    refusals,
  },
  'POST /:id/reopen': {
    summary: 'Take a thread up again',
    tag: 'review',
    for: 'desk',
    body: { schema: ending },
    answers: { 200: { description: 'The comment.', schema: doc } },
    refusals,
  },
};
