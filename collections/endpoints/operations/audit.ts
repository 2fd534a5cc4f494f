import { auditFilter } from '@/audit/rules/filter';
import { auditQuestion } from '@/audit/rules/read-filter';
import { component, list, orNull, record, text } from '@/openapi/schema';
import type { Operations } from '../described';

export const auditOperations: Operations = {
  'GET /audit': {
    summary: 'What happened in the whole publication, the latest first',
    description:
      'For editors, publishers and administrators; with `article` for whoever may read that article.',
    tag: 'record',
    for: 'desk',
    query: auditQuestion,
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
    query: auditFilter,
    answers: { 200: { description: 'RFC 4180, UTF-8.', content: { 'text/csv': text } } },
    refusals: [400, 403],
  },
  'GET /audit/times': {
    summary: 'Median and 90th percentile of the days in each state and stage',
    tag: 'record',
    for: 'desk',
    query: auditFilter.pick({ since: true, until: true }),
    answers: {
      200: {
        description: 'Of what left the state in this period.',
        schema: record({ times: list(component('StageTimes')) }),
      },
    },
    refusals: [400, 403],
  },
};
