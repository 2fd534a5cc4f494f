import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/**
 * The id of the source that stands for a given one, kept from being deleted until the transaction ends; null where there is
 * none. Call `awaitMerges` before: then it stays the one that stands.
 */
export const lockCitedSource = async (req: PayloadRequest, id: number): Promise<number | null> => {
  const [row] = await runSql<{ id: number }>(
    req,
    sql`SELECT surviving.id FROM sources surviving
        WHERE surviving.id = (SELECT coalesce(merged_into_id, id) FROM sources WHERE id = ${id})
        FOR KEY SHARE`,
  );
  return row?.id ?? null;
};
