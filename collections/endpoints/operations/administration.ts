import {
  administrationEvents,
  administrationRoads,
  administrationSubjects,
} from '@/audit/rules/administration/events';
import { mostAtOnce } from '@/audit/rules/administration/filter';
import {
  count,
  day,
  hash,
  id,
  instant,
  list,
  oneOf,
  orNull,
  record,
  said,
  someOf,
  text,
} from '@/openapi/schema';
import type { Operations } from '../described';

const filter = {
  event: oneOf(administrationEvents),
  subject: oneOf(administrationSubjects),
  actor: said('Id of the user who did it.', id),
  account: said('Id of the user whose account it is about.', id),
  since: said('A day in UTC, counted in.', day),
  until: said('A day in UTC, counted in.', day),
};

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
    query: {
      ...filter,
      after: said('`next` of the page before.', id),
      limit: { type: 'integer', minimum: 1, maximum: mostAtOnce },
    },
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
    query: filter,
    answers: { 200: { description: 'RFC 4180, UTF-8.', content: { 'text/csv': text } } },
    refusals: [400, 403],
  },
  'GET /administration.ndjson': {
    summary: 'The same as a line of JSON each, from which the hashes can be computed again',
    tag: 'record',
    for: 'desk',
    query: filter,
    answers: {
      200: { description: 'Newest first.', content: { 'application/x-ndjson': text } },
    },
    refusals: [400, 403],
  },
};
