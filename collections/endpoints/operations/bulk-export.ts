import { articleKinds } from '@/document/document';
import { day, instant, oneOf, said, text } from '@/openapi/schema';
import { languages } from '@/platform/language';
import { bulkFormats, bundledFormats } from '@/exports/rules/bulk-filter';
import type { Operations } from '../described';

export const bulkExportOperations: Operations = {
  'GET /export': {
    summary: 'Every article that readers have, in one answer',
    description:
      'Made while it is sent, in the order in which articles were published, retracted or ratified. Each line of NDJSON is an article as `GET /api/articles/:slug` gives it, with `changedAt` and the `cursor` behind it: an answer that was cut off goes on with `after`, and so does the next visit. A zip holds files named `language/slug.format`, pictures, and at the end `export.json` with the cursor.',
    tag: 'articles',
    for: 'stranger',
    query: {
      format: said('`ndjson` where left out.', oneOf(bulkFormats)),
      files: said(
        `What a zip holds of each article, with commas between: ${bundledFormats.join(', ')}. \`json,md\` where left out.`,
        text,
      ),
      topic: text,
      author: text,
      language: oneOf(languages),
      kind: oneOf(articleKinds),
      since: said('Changed then or later: a day, which begins in UTC, or an instant.', {
        anyOf: [day, instant],
      }),
      after: said('A cursor.', text),
      limit: { type: 'integer', minimum: 1, maximum: 1_000_000 },
    },
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
