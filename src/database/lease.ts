import { AsyncLocalStorage } from 'node:async_hooks';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { runSql, sql } from './sql';

/** A job while a worker holds it, by their ids in the queue. */
export type Lease = { job: string; worker: string };

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
      const held = await runSql({ payload, transactionID: id }, isHeld(lease));
      if (held.length === 0) {
        await adapter.rollbackTransaction(id);
        throw new LeaseWasLost(lease);
      }
    }
    await commitTransaction.call(adapter, id);
  };
};

const isHeld = ({ job, worker }: Lease) => sql`
  SELECT FROM graphile_worker._private_jobs
  WHERE id = ${job}::bigint AND locked_by = ${worker} FOR SHARE`;
