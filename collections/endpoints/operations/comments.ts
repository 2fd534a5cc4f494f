import { component, flag, id, list, record, said, text, type Schema } from '@/openapi/schema';
import type { Operations } from '../described';

const doc = record({ doc: component('Comment') });
const comment = { mentions: said('Users who are told of it.', list(id)) };
const moment = {
  expectedUpdatedAt: said(
    '`changedAt` of the thread that the caller saw; anything newer is refused.',
    text,
  ),
};
const quote: Schema = {
  description: 'The words that it is about; without them it is about the whole article.',
  anyOf: [text, record({ exact: text }, { prefix: text, suffix: text })],
};
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
        schema: record({ people: list(record({ id, name: text })) }),
      },
    },
    refusals: [404],
  },
  'POST /:id/comments': {
    summary: 'Begin a thread on an article or on words of it',
    tag: 'review',
    for: 'desk',
    body: {
      schema: record(
        { text },
        { ...comment, blocking: said('Nothing is published before it is resolved.', flag), quote },
      ),
    },
    answers: { 201: { description: 'The comment.', schema: doc } },
    refusals,
  },
};

export const commentOperations: Operations = {
  'POST /:id/answers': {
    summary: 'Answer in a thread',
    tag: 'review',
    for: 'desk',
    body: { schema: record({ text }, comment) },
    answers: { 201: { description: 'The answer.', schema: doc } },
    refusals,
  },
  'POST /:id/edit': {
    summary: 'Change one’s own words',
    tag: 'review',
    for: 'desk',
    body: { schema: record({ text }, { ...comment, ...moment }) },
    answers: { 200: { description: 'The comment.', schema: doc } },
    refusals,
  },
  'POST /:id/resolve': {
    summary: 'End a thread',
    tag: 'review',
    for: 'desk',
    body: { schema: record({}, moment) },
    answers: { 200: { description: 'The comment.', schema: doc } },
    refusals,
  },
  'POST /:id/reopen': {
    summary: 'Take a thread up again',
    tag: 'review',
    for: 'desk',
    body: { schema: record({}, moment) },
    answers: { 200: { description: 'The comment.', schema: doc } },
    refusals,
  },
};
