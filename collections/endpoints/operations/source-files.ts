import { z } from 'zod';

import { bibliographyFormats } from '@/sources/bibliography/registry';
import { component, count, id, list, oneOf, record, said, text } from '@/openapi/schema';
import * as query from '@/platform/parameters/parameter-schemas';
import { languages } from '@/platform/language';
import type { Operations } from '../described';

const imported = record({
  format: text,
  made: said('New sources.', count),
  known: said('Works that were there already; they stay as they are.', count),
  repeated: said('Entries that describe a work of the same file again.', count),
  entries: said(
    'The first 500, in the order of the file.',
    list(
      record(
        { line: count, title: text, outcome: oneOf(['new', 'known', 'repeated']) },
        { source: record({ id, key: text, title: text }) },
      ),
    ),
  ),
  findings: said(
    'What could not be read or has no place, with its line.',
    list(component('Finding')),
  ),
});

export const sourcesAsked = z.object({
  format: query.oneOf(bibliographyFormats.map((format) => format.id)).default('bibtex'),
  ids: z.string().describe('Ids of sources, with commas between.').optional(),
  article: z.string().describe('Number or slug of an article.').optional(),
  language: query.oneOf(languages).describe('Of the slug.').optional(),
  draft: query.flag.describe('The working copy of the article, for the desk.').default(false),
});

export const sourceFileOperations: Operations = {
  'POST /import': {
    summary: 'Bring in sources: BibTeX, RIS, CSL-JSON, EndNote XML',
    description:
      'Also what Zotero exports in these formats. A work that is there already, by DOI, address, ISBN or its whole description, is not doubled. At most 10 MB and 20,000 entries.',
    tag: 'citations',
    for: 'desk',
    query: z.object({
      'dry-run': query.flag.describe('Say what would come of it, and change nothing.').optional(),
    }),
    body: {
      content: {
        'multipart/form-data': record({ file: { type: 'string', format: 'binary' } }),
        'application/json': record({ text }, { filename: text }),
      },
    },
    answers: {
      200: { description: 'What would come of it.', schema: imported },
      201: { description: 'What came of it.', schema: imported },
    },
    refusals: [403, 422],
  },
  'GET /export': {
    summary: 'Sources as a file of a reference manager',
    description:
      'All of them, some, or those of an article. Strangers get what public editions cite, without notes of the desk.',
    tag: 'citations',
    for: 'anyone',
    query: sourcesAsked,
    answers: {
      200: {
        description: 'The file.',
        content: Object.fromEntries(bibliographyFormats.map(({ mediaType }) => [mediaType, text])),
      },
    },
    refusals: [404, 406],
  },
};
