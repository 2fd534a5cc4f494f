import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** The web address of a source, if it has one. */
export const sourceAddress = async (
  req: PayloadRequest,
  source: number,
): Promise<string | null> => {
  const [row] = await runSql<{ url: string | null }>(
    req,
    sql`SELECT url FROM sources WHERE id = ${source}`,
  );
  return row?.url ?? null;
};
