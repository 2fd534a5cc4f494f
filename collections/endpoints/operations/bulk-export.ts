import { bulkFilter } from '@/exports/bulk/bulk-filter';
import { text } from '@/openapi/schema';
import type { Operations } from '../described';

export const bulkExportOperations: Operations = {
  'GET /export': {
    summary: 'Every article that readers have, in one answer',
    description:
      'Made while it is sent, in the order in which articles were published, retracted or ratified. Each line of NDJSON is an article as `GET /api/articles/:slug` gives it, with `changedAt` and the `cursor` behind it: an answer that was cut off goes on with `after`, and so does the next visit. A zip holds files named `language/slug.format`, pictures, and at the end `export.json` with the cursor.',
    tag: 'articles',
    for: 'stranger',
    query: bulkFilter,
    answers: {
      200: {
        description: 'The articles; compressed where the caller takes gzip.',
        content: {
          'application/x-ndjson': text,
          'application/zip': { type: 'string', format: 'binary' },
        },
      },
    },
    refusals: [400],
  },
};
