import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/**
 * When what a request does happens. That is now, unless whoever made the request in this process says when, as the demo
 * does, whose stories are some days old. A request from outside comes without a context.
 */
export const nowOf = ({ context }: Pick<PayloadRequest, 'context'>): Date =>
  context.happensAt instanceof Date ? new Date(context.happensAt) : new Date();

/** The same by the clock of the database, for what all instances must agree on: the clock of one of them may be wrong. */
export const sharedNowOf = async (req: PayloadRequest): Promise<Date> => {
  if (req.context.happensAt instanceof Date) return nowOf(req);
  const [row] = await runSql<{ at: string }>(
    req,
    sql`SELECT date_trunc('milliseconds', clock_timestamp()) AS at`,
  );
  if (!row) throw new Error('The database does not know the time');
  return new Date(row.at);
};
