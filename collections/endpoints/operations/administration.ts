import {
  administrationEvents,
  administrationRoads,
  administrationSubjects,
} from '@/audit/rules/administration/events';
import { administrationFilter, administrationQuestion } from '@/audit/rules/administration/filter';
import {
  count,
  hash,
  id,
  instant,
  list,
  oneOf,
  orNull,
  record,
  someOf,
  text,
} from '@/openapi/schema';
import type { Operations } from '../described';

const entry = record({
  sequence: count,
  event: oneOf(administrationEvents),
  subject: oneOf(administrationSubjects),
  subjectId: orNull(text),
  subjectName: orNull(text),
  actor: orNull(text),
  actorName: text,
  road: oneOf(administrationRoads),
  at: instant,
  data: someOf({}),
  previousHash: hash,
  hash,
});

export const administrationOperations: Operations = {
  'GET /administration': {
    summary:
      'Who changed accounts, keys, the policy and settings, and who came in; the latest first',
    description: 'For publishers and administrators; a key needs the scope `administer`.',
    tag: 'record',
    for: 'desk',
    query: administrationQuestion,
    answers: {
      200: {
        description: 'A page of the log.',
        schema: record({ entries: list(entry), next: orNull(id) }),
      },
    },
    refusals: [400, 403],
  },
  'GET /administration.csv': {
    summary: 'The same as one CSV file',
    tag: 'record',
    for: 'desk',
    query: administrationFilter,
    answers: { 200: { description: 'RFC 4180, UTF-8.', content: { 'text/csv': text } } },
    refusals: [400, 403],
  },
  'GET /administration.ndjson': {
    summary: 'The same as a line of JSON each, from which the hashes can be computed again',
    tag: 'record',
    for: 'desk',
    query: administrationFilter,
    answers: {
      200: { description: 'Newest first.', content: { 'application/x-ndjson': text } },
    },
    refusals: [400, 403],
  },
};
