import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** The edition that readers got last, as something to look at; undefined before there is any. */
export const latestPublished = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<number | undefined> => {
  const [row] = await runSql<{ id: number }>(
    req,
    sql`SELECT id FROM editions WHERE state = 'published' ORDER BY published_at DESC LIMIT 1`,
  );
  return row?.id;
};
