import type { JobHelpers, Task } from 'graphile-worker';
import { LeaseWasLost, underLease, type Lease } from '@/database/lease';

/**
 * A task that is done only by the worker that holds its job. A worker that was frozen may go on after others took up what it
 * had fetched or begun: then it begins nothing of it, commits nothing, and does not call it done, which would take the job from
 * those who have it now.
 */
export const heldByItsWorker =
  (task: Task<string>): Task<string> =>
  async (payload, helpers) => {
    const { job } = helpers;
    const lease = { job: job.id, worker: job.locked_by ?? '' };
    await refuseIfLost(helpers, lease);
    await underLease(lease, () => task(payload, helpers));
    await refuseIfLost(helpers, lease);
  };

const refuseIfLost = async ({ query }: Pick<JobHelpers, 'query'>, lease: Lease): Promise<void> => {
  const { rowCount } = await query(
    'SELECT FROM graphile_worker._private_jobs WHERE id = $1 AND locked_by = $2',
    [lease.job, lease.worker],
  );
  if (rowCount === 0) throw new LeaseWasLost(lease);
};
