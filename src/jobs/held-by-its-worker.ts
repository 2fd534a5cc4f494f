import { setTimeout as sleep } from 'node:timers/promises';
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
    try {
      await refuseIfLost(helpers, lease);
      await underLease(lease, () => task(payload, helpers));
      await refuseIfLost(helpers, lease);
    } catch (error) {
      await laterAttemptIsOver(helpers, lease).catch(() => undefined); // what failed first is the news
      throw error;
    }
  };

const refuseIfLost = async (helpers: JobHelpers, lease: Lease): Promise<void> => {
  const { text, values } = questionOf(lease);
  const { rowCount } = await helpers.query(text, values);
  if (rowCount === 0) throw new LeaseWasLost(lease);
};

/** Milliseconds between two looks. */
const look = 50;

/** Looks at a job that nobody has taken yet: all takers of its lane may be waiting here. */
const patience = 40;

/**
 * The queue writes down that a job failed by the id of its worker, not of its attempt. So an attempt that has lost its job says
 * so only when this worker does not have it again: it would take the job from its own next attempt, which would then be done
 * twice. Attempts that were used up at once are no later ones: its key was enqueued anew (see `src/database/lease.ts`).
 */
const laterAttemptIsOver = async (helpers: JobHelpers, lease: Lease): Promise<void> => {
  for (let free = 0; free < patience; await sleep(look)) {
    const { rows } = await helpers.query<{ locked_by: string | null }>(
      `SELECT locked_by FROM graphile_worker._private_jobs
       WHERE id = $1 AND (locked_by IS NULL
         OR (locked_by = $2 AND attempts > $3 AND NOT (key IS NULL AND attempts = max_attempts)))`,
      [lease.job, lease.worker, lease.attempt],
    );
    const [job] = rows;
    if (!job) return;
    if (job.locked_by === null) free += 1;
  }
};
