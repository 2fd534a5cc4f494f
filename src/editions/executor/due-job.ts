import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Transition } from '../rules/decide';
import { enqueue } from '@/core/enqueue';

/** Has an edition published when its time comes. An edition has one such job at most: a later time replaces it. */
export const enqueueDueJob = (
  req: PayloadRequest,
  edition: number,
  scheduledFor: Date,
): Promise<void> =>
  enqueue(
    req,
    'ensure-edition-is-published',
    { edition, scheduledFor: scheduledFor.toISOString() },
    { key: keyOf(edition), runAt: scheduledFor },
  );

/**
 * Takes the job back, in the transaction in which an edition ceases to be scheduled. One that runs already finds
 * out under the lock, and is not tried again. The job's own publication leaves it alone: it ends by itself.
 */
export const removeDueJob = async (
  req: PayloadRequest,
  edition: number,
  { from, event, actor }: Transition,
): Promise<void> => {
  const byJob = actor.kind === 'system' && (event === 'publish' || event === 'fail');
  if (from !== 'scheduled' || byJob) return;
  await runSql(req, sql`SELECT graphile_worker.remove_job(${keyOf(edition)})`);
};

const keyOf = (edition: number): string => `publish:${edition}`;
