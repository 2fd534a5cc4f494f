import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/**
 * Merging holds one lock of the whole publication while it moves citations from one source to another; whoever cites
 * shares it. Locks are taken in this order, so that nobody waits in a circle: articles by id, this one, that of
 * `lockSources`, then rows of sources. The database takes it for every statement that writes what is cited, too.
 */
export const awaitMerges = async (req: PayloadRequest): Promise<void> => {
  await runSql(req, sql`SELECT pg_advisory_xact_lock_shared(hashtext('ibidem.merges'))`);
};

/** Waits until nobody is citing, and keeps others from it until the transaction ends. */
export const holdCiting = async (req: PayloadRequest): Promise<void> => {
  await runSql(req, sql`SELECT pg_advisory_xact_lock(hashtext('ibidem.merges'))`);
};
