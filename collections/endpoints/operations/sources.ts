import { z } from 'zod';

import { providers } from '@/sources/describing/describe-work';
import {
  component,
  count,
  id,
  list,
  oneOf,
  orNull,
  record,
  said,
  someOf,
  text,
} from '@/openapi/schema';
import { idOrNone, textOrNone } from '@/platform/parameters/body-schemas';
import * as query from '@/platform/parameters/parameter-schemas';
import { likenessReasons } from '@/sources/queries/duplicate-sources';
import { states } from '@/editions/rules/states';
import type { Operations } from '../described';

/** Left out, the sources are merged as they are. */
const seen = (which: string) =>
  z
    .string()
    .describe(`\`updatedAt\` of the ${which} as the caller saw it; 409 where it has changed.`)
    .optional();

export const merging = z.object({
  source: idOrNone.describe('The source that goes.'),
  expectedUpdatedAt: seen('source that stands'),
  expectedUpdatedAtOfSource: seen('source that goes'),
});
export const lookingUp = z.object({ text: textOrNone.describe('As pasted.') });

const described = record({ id, key: text, words: text, updatedAt: text });
const like = record({ id, key: text, title: text, citations: count });

const merged = record({
  doc: someOf({ id, key: text, updatedAt: text }),
  citations: said('Citations that follow.', count),
  rebuilt: said('Editions under review that were built anew.', count),
});

const preview = record({
  into: described,
  source: described,
  taken: list(record({ variable: text, value: text })),
  citations: count,
  articles: list(record({ id, title: text, state: orNull(oneOf(states)) })),
  editions: count,
  copies: count,
});

export const duplicatesAsked = z.object({
  source: query.recordId.describe('Only pairs with this one.').optional(),
});

export const sourceOperations: Operations = {
  'POST /:id/merge': {
    summary: 'Merge another source into this one',
    description:
      'Citations follow, this source takes over what it lacks, and addresses of the other lead to it. Approved and published editions keep what they printed. For editors, publishers and fact-checkers.',
    tag: 'citations',
    for: 'desk',
    query: z.object({
      'dry-run': query.flag.describe('Say what would be joined, and change nothing.').optional(),
    }),
    body: { schema: merging },
    answers: {
      200: { description: 'The source that stands.', schema: { anyOf: [merged, preview] } },
    },
    refusals: [403, 404, 409, 422],
  },
  'POST /look-up': {
    summary: 'Look up the work that an address, DOI or ISBN names',
    description:
      'Answers within seconds and writes nothing: a source that the publication has, or what the work’s own page and the servers that are set up say of it.',
    tag: 'citations',
    for: 'desk',
    body: { schema: lookingUp },
    answers: {
      200: {
        description: 'A known source, or a work to be cited.',
        schema: {
          anyOf: [
            record({ known: component('ListedSource') }),
            record({
              work: said('CSL-JSON 1.0.2.', someOf({ type: text })),
              from: said('Who described it.', orNull(oneOf(providers))),
              findings: list(component('Finding')),
            }),
          ],
        },
      },
    },
    refusals: [422],
  },
  'GET /duplicates': {
    summary: 'Pairs of sources that may be one and the same',
    tag: 'citations',
    for: 'desk',
    query: duplicatesAsked,
    answers: {
      200: {
        description: 'The surest first.',
        schema: record({
          pairs: list(record({ into: like, source: like, reason: oneOf(likenessReasons) })),
        }),
      },
    },
  },
};
