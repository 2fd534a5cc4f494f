import { z } from 'zod';

import { articleKinds } from '@/document/document';
import { writableFormats } from '@/interchange/registry';
import { languages } from '@/platform/language';
import {
  dayOrInstant,
  oneOf,
  readBy,
  someOf,
  wholeNumber,
  words,
} from '@/platform/parameters/parameter-schemas';
import { placeAt } from '../rules/bulk-cursor';

/** Formats in which a zip may hold the articles. */
const bundledFormats = writableFormats.filter(({ inBulk }) => inBulk).map(({ name }) => name);

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
