import { mostAtOnce } from '@/audit/rules/read-filter';
import { component, day, id, list, oneOf, orNull, record, said, text } from '@/openapi/schema';
import { workflowEvents } from '@/editions/rules/events';
import { states } from '@/editions/rules/states';
import type { Operations } from '../described';

const filter = {
  article: id,
  edition: id,
  actor: said('Id of a user.', id),
  event: oneOf(workflowEvents),
  state: said('To which the event led.', oneOf(states)),
  since: said('A day in UTC, counted in.', day),
  until: said('A day in UTC, counted in.', day),
  reason: said('Words to be found in the reason.', text),
};

export const auditOperations: Operations = {
  'GET /audit': {
    summary: 'What happened in the whole publication, the latest first',
    description:
      'For editors, publishers and administrators; with `article` for whoever may read that article.',
    tag: 'record',
    for: 'desk',
    query: {
      ...filter,
      after: said('`next` of the page before.', text),
      limit: { type: 'integer', minimum: 1, maximum: mostAtOnce },
    },
    answers: {
      200: {
        description: 'A page of the log.',
        schema: record({ entries: list(component('AuditEntry')), next: orNull(text) }),
      },
    },
    refusals: [400, 403],
  },
  'GET /audit.csv': {
    summary: 'The same as one CSV file',
    tag: 'record',
    for: 'desk',
    query: filter,
    answers: { 200: { description: 'RFC 4180, UTF-8.', content: { 'text/csv': text } } },
    refusals: [400, 403],
  },
  'GET /audit/times': {
    summary: 'Median and 90th percentile of the days in each state and stage',
    tag: 'record',
    for: 'desk',
    query: { since: filter.since, until: filter.until },
    answers: {
      200: {
        description: 'Of what left the state in this period.',
        schema: record({ times: list(component('StageTimes')) }),
      },
    },
    refusals: [400, 403],
  },
};
