import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { effects } from './effects';
import { enqueue } from './enqueue';

/** Has an edition published when its time comes. An edition has one such job at most: a later time replaces it. */
export const enqueueDueJob = (
  req: PayloadRequest,
  edition: number,
  scheduledFor: Date,
): Promise<void> =>
  enqueue(
    req,
    effects.editionIsPublished,
    { edition, scheduledFor: scheduledFor.toISOString() },
    { key: keyOf(edition), runAt: scheduledFor },
  );

/**
 * Takes the job back, in the transaction in which the edition ceases to be scheduled. One that runs already finds
 * out under the lock, and is not tried again.
 */
export const removeDueJob = async (req: PayloadRequest, edition: number): Promise<void> => {
  await runSql(req, sql`SELECT graphile_worker.remove_job(${keyOf(edition)})`);
};

const keyOf = (edition: number): string => `publish:${edition}`;
