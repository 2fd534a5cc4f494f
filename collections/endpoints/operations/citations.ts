import { component, id, record, said, text, type Schema } from '@/openapi/schema';
import type { Operation } from '@/openapi/operation';
import type { Operations } from '../described';

/** Left out, the command is carried out on whatever is there. */
const seen = said(
  '`updatedAt` of the citation as the caller saw it; 409 where it has changed.',
  text,
);

const command = (summary: string, schema: Schema): Operation => ({
  summary,
  tag: 'citations',
  for: 'desk',
  body: { schema },
  answers: {
    200: { description: 'The citation.', schema: record({ doc: component('Citation') }) },
  },
  refusals: [403, 404, 409, 422],
});

export const citationOperations: Operations = {
  'POST /': {
    ...command(
      'Make a citation on words of an article',
      record(
        { key: said('A ULID, as the mark in the text bears it.', text), article: id },
        { words: text, cloneOf: text, proposedUrl: text, note: text },
      ),
    ),
    answers: {
      201: { description: 'The citation.', schema: record({ doc: component('Citation') }) },
    },
  },
  'POST /:key/resolve': command('Confirm what the words rest on', component('Resolution')),
  'POST /:key/propose': command('Propose what the words rest on', component('Resolution')),
  'POST /:key/waive': command(
    'Let the words stand without a source',
    record({ reason: text }, { expectedUpdatedAt: seen }),
  ),
  'POST /:key/unresolve': command('Take the source back', record({}, { expectedUpdatedAt: seen })),
};
