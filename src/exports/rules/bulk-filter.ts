import { z } from 'zod';

import { articleKinds } from '@/document/document';
import { languages } from '@/platform/language';
import {
  dayOrInstant,
  oneOf,
  readBy,
  someOf,
  wholeNumber,
  words,
} from '@/platform/parameters/parameter-schemas';
import { placeAt } from './bulk-cursor';

/** Formats in which a zip may hold the articles: those that are written at once, since anybody may ask for all of them. */
export const bundledFormats = ['json', 'md', 'html', 'txt', 'bib', 'bibtex', 'ris', 'csl'] as const;
export type BundledFormat = (typeof bundledFormats)[number];

/** A question to `GET /api/export`. Topics and authors by slug. */
export const bulkFilter = z.object({
  format: oneOf(['ndjson', 'zip']).default('ndjson'),
  files: someOf(bundledFormats)
    .describe('What a zip holds of each article.')
    .default(['json', 'md']),
  topic: words.optional(),
  author: words.optional(),
  language: oneOf(languages).optional(),
  kind: oneOf(articleKinds).optional(),
  since: dayOrInstant
    .describe(
      'Published, retracted or ratified then or later: a day, which begins in UTC, or an instant.',
    )
    .optional(),
  after: readBy(placeAt, 'not-a-cursor').describe('A cursor.').optional(),
  limit: wholeNumber(1, 1_000_000).optional(),
});
export type BulkFilter = z.output<typeof bulkFilter>;
