import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/**
 * Lets one transaction at a time make sources, until it ends: the next one sees what this one
 * made, and cites it, where it would otherwise fail on the unique address.
 */
export const lockSources = async (req: PayloadRequest): Promise<void> => {
  await runSql(req, sql`SELECT pg_advisory_xact_lock(hashtext('ibidem.sources'))`);
};
