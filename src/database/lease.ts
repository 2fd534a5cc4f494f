import { AsyncLocalStorage } from 'node:async_hooks';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { runSql, sql } from './sql';

/**
 * A job while a worker holds it, by their ids in the queue, with the number of the attempt: the same worker may be given the
 * job again while it still works at the attempt before.
 */
export type Lease = { job: string; worker: string; attempt: number };

/** The job was given to another worker, since this one had said nothing for a while: what it did must not count. */
export class LeaseWasLost extends Error {
  override name = 'LeaseWasLost';

  constructor({ job }: Lease) {
    super(`The job ${job} was given to another worker meanwhile`);
  }
}

const key = Symbol.for('ibidem.lease');
type Shared = { [key]?: AsyncLocalStorage<Lease> };
const leases = ((globalThis as Shared)[key] ??= new AsyncLocalStorage<Lease>());

/** Does work whose transactions commit only while the lease is held. */
export const underLease = <T>(lease: Lease, work: () => T): T => leases.run(lease, work);

/** Whether it is held, as a statement that finds one row then, for those who ask the queue on a connection of their own. */
export const questionOf = ({ job, worker, attempt }: Lease) => ({
  text: `SELECT FROM graphile_worker._private_jobs
    WHERE id = $1 AND locked_by = $2
      AND (attempts = $3 OR (key IS NULL AND attempts = max_attempts))`,
  values: [job, worker, attempt],
});

/**
 * Each transaction of a job locks the job's row at its end. So it is committed before the job is given to another worker, or not
 * at all: a process that was frozen in the middle of a job does not know by itself how long it slept.
 */
export const commitUnderLease = (adapter: PostgresAdapter): void => {
  const { commitTransaction } = adapter;
  adapter.commitTransaction = async function commitIfHeld(given) {
    const lease = leases.getStore();
    const id = await given;
    if (lease && adapter.sessions[id]) {
      const { payload } = adapter;
      const held = await runSql({ payload, transactionID: id }, lockedWhileHeld(lease));
      if (held.length === 0) {
        await adapter.rollbackTransaction(id);
        throw new LeaseWasLost(lease);
      }
    }
    await commitTransaction.call(adapter, id);
  };
};

/** Whoever enqueues the job of the same key anew uses up the attempts of the one that is held (graphile-worker's `add_job`). */
const lockedWhileHeld = ({ job, worker, attempt }: Lease) => sql`
  SELECT FROM graphile_worker._private_jobs
  WHERE id = ${job}::bigint AND locked_by = ${worker}
    AND (attempts = ${attempt} OR (key IS NULL AND attempts = max_attempts))
  FOR SHARE`;
