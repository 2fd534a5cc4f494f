import { z } from 'zod';

import { flag, oneOf, recordId, wholeNumber } from '@/platform/parameters/parameter-schemas';
import { queueStatuses } from './queue-status';

export const mostQueued = 200;

/** A question to the queue, at the desk and over REST. */
export const queueFilter = z.object({
  article: recordId.optional(),
  status: oneOf(queueStatuses)
    .describe('Left out, what still needs a source: unresolved and proposed.')
    .optional(),
  mine: flag
    .describe('Only of articles that one owns, is bylined on, or was given to review.')
    .optional(),
  page: wholeNumber(1, 1_000_000).optional(),
  limit: wholeNumber(1, mostQueued).optional(),
});
export type QueueFilter = z.output<typeof queueFilter>;
