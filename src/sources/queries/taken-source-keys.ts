import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** Keys of sources that begin as a wanted one does. */
export const takenSourceKeys = async (
  req: PayloadRequest,
  wanted: string,
): Promise<ReadonlySet<string>> => {
  const rows = await runSql<{ key: string }>(
    req,
    sql`SELECT key FROM sources WHERE starts_with(key, ${wanted})`,
  );
  return new Set(rows.map(({ key }) => key));
};
