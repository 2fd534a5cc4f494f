import { z } from 'zod';

import { cslTypes } from '@/sources/rules/csl';
import { oneOf, wholeNumber, words } from '@/platform/parameters/parameter-schemas';
import { citingFilter } from './reference-filter';

export const sourceOrders = ['-cited', 'cited', 'title', '-title', '-date', 'date'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

/** A question to `GET /api/sources`: cited works. */
export const sourceFilter = z.object({
  q: words
    .describe('Words to be found in the title, the names, the container or the publisher.')
    .optional(),
  ...citingFilter,
  type: oneOf(cslTypes).optional(),
  sort: oneOf(sourceOrders).default('-cited'),
  limit: wholeNumber(1, 100).default(20),
});
export type SourceFilter = z.output<typeof sourceFilter>;
