import type { JobHelpers, Task } from 'graphile-worker';
import { LeaseWasLost, questionOf, underLease, type Lease } from '@/database/lease';

/**
 * A task that is done only by the worker that holds its job. A worker that was frozen may go on after others took up what it
 * had fetched or begun: then it begins nothing of it, commits nothing, and does not call it done, which would take the job from
 * those who have it now.
 */
export const heldByItsWorker =
  (task: Task<string>): Task<string> =>
  async (payload, helpers) => {
    const { job } = helpers;
    const lease = { job: job.id, worker: job.locked_by ?? '', attempt: job.attempts };
    await refuseIfLost(helpers, lease);
    await underLease(lease, () => task(payload, helpers));
    await refuseIfLost(helpers, lease);
  };

const refuseIfLost = async (helpers: JobHelpers, lease: Lease): Promise<void> => {
  const { text, values } = questionOf(lease);
  const { rowCount } = await helpers.query(text, values);
  if (rowCount === 0) throw new LeaseWasLost(lease);
};
