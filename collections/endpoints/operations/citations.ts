import { z } from 'zod';

import { lacks } from '@/link-checks/rules/link-waiver';
import { queueFilter } from '@/citations/rules/queue-filter';
import { queueStatuses } from '@/citations/rules/queue-status';
import { component, count, id, list, record, said, text } from '@/openapi/schema';
import type { Operation, Said } from '@/openapi/operation';
import { idOrNone, seenInstant, textOrNone } from '@/platform/parameters/body-schemas';
import type { Operations } from '../described';

/** Left out, the command is carried out on whatever is there. */
const seen = {
  expectedUpdatedAt: seenInstant.describe(
    '`updatedAt` of the citation as the caller saw it; 409 where it has changed.',
  ),
};

export const newCitation = z.object({
  key: textOrNone.describe('A ULID, as the mark in the text bears it.'),
  article: idOrNone,
  words: z.string().optional(),
  cloneOf: z.string().optional(),
  proposedUrl: z.string().optional(),
  note: z.string().optional(),
});
export const citationSeenAt = z.object(seen);
export const waiving = z.object({ reason: textOrNone, ...seen });
export const waivingLink = waiving.extend({
  lacks: z.array(z.enum(lacks)).describe('Left out, the page and the copy.').optional(),
});

const command = (summary: string, schema: Said): Operation => ({
  summary,
  tag: 'citations',
  for: 'desk',
  body: { schema },
  answers: {
    200: { description: 'The citation.', schema: record({ doc: component('Citation') }) },
  },
  refusals: [403, 404, 409, 422],
});

const status = (summary: string): Operation => ({
  summary,
  tag: 'citations',
  for: 'desk',
  answers: { 200: { description: 'How it stands.', schema: component('CitationStatusReport') } },
  refusals: [404],
});

export const citationOperations: Operations = {
  'POST /': {
    ...command('Make a citation on words of an article', newCitation),
    answers: {
      201: { description: 'The citation.', schema: record({ doc: component('Citation') }) },
    },
  },
  'POST /:key/resolve': command('Confirm what the words rest on', component('Resolution')),
  'POST /:key/propose': command('Propose what the words rest on', component('Resolution')),
  'POST /:key/waive': command('Let the words stand without a source', waiving),
  'GET /queue': {
    summary: 'Citations of drafts that wait for a person',
    description:
      'Of open texts that reach the person, by article and in reading order; without `status` those that still need a source.',
    tag: 'citations',
    for: 'desk',
    query: queueFilter,
    answers: {
      200: {
        description: 'A page.',
        schema: record({
          docs: list(component('QueuedCitation')),
          page: count,
          totalPages: count,
          counts: record(Object.fromEntries(queueStatuses.map((status) => [status, count]))),
          articles: list(record({ id, title: text, waiting: count })),
        }),
      },
    },
    refusals: [400],
  },
  'GET /:key/suggestions': {
    summary: 'Sources that the words may rest on',
    tag: 'citations',
    for: 'desk',
    answers: {
      200: {
        description: 'The likeliest first.',
        schema: record({
          suggestions: list(
            record({
              source: component('ListedSource'),
              score: { type: 'number', minimum: 0, maximum: 1 },
              reasons: said('In words.', list(text)),
            }),
          ),
        }),
      },
    },
    refusals: [404],
  },
  'POST /:key/waive-link': command(
    'Let the citation stand without its page, its copy or the quoted words',
    waivingLink,
  ),
  'POST /:key/withdraw-link-waiver': command('Take such a waiver back', citationSeenAt),
  'GET /quotations': {
    summary: 'The quoted words of an article, and how they stand in the copies',
    tag: 'citations',
    for: 'desk',
    query: queueFilter.pick({ article: true }),
    answers: {
      200: {
        description: 'In reading order.',
        schema: record({ docs: list(component('QuotationInArticle')) }),
      },
    },
    refusals: [404],
  },
  'GET /:key/status': status('What stands between a citation and the readers'),
  'POST /:key/check-quotation': status('Look for the quoted words in the copies at once'),
  'POST /:key/unresolve': command('Take the source back', citationSeenAt),
};
