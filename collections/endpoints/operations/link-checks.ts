import { z } from 'zod';

import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
import { linkQuestion } from '@/link-checks/rules/report-filter';
import { component, count, id, list, record, said } from '@/openapi/schema';
import { idOrNone } from '@/platform/parameters/body-schemas';
import type { Operations } from '../described';

export const again = z.object({ source: idOrNone.describe('Id of the source.') });

export const linkCheckOperations: Operations = {
  'GET /report': {
    summary: 'The state of all cited pages',
    description:
      'How many have each verdict, and those that are not as they should be, or have the verdict that is asked for, worst first: since when, what to do, and which articles cite them.',
    tag: 'citations',
    for: 'desk',
    query: linkQuestion,
    answers: {
      200: {
        description: 'The counts and a page of sources.',
        schema: record({
          counts: said(
            'Of all cited pages, by verdict.',
            record(Object.fromEntries(linkVerdicts.map((verdict) => [verdict, count]))),
          ),
          total: count,
          page: count,
          totalPages: count,
          docs: list(component('LinkReportEntry')),
        }),
      },
    },
    refusals: [400],
  },
  'POST /again': {
    summary: 'Have a cited page looked at again',
    description: 'It is looked at when the turn of its host comes.',
    tag: 'citations',
    for: 'desk',
    body: { schema: again },
    answers: {
      202: { description: 'The check waits for its turn.', schema: record({ source: id }) },
    },
    refusals: [404, 422],
  },
};
