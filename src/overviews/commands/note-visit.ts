import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** After so long without a look, the next one is a new visit. */
const pause = '4 hours';

/**
 * Notes that the person is at the desk.
 * @returns when they were here before this visit, as ISO 8601; null the first time
 */
export const noteVisit = async (req: PayloadRequest, now: Date): Promise<string | null> => {
  const person = Number(req.user?.id ?? 0);
  const at = now.toISOString();
  const [row] = await runSql<{ before: Date | string | null }>(
    req,
    sql`INSERT INTO desk_visits AS v (user_id, seen_at) VALUES (${person}, ${at}::timestamptz)
        ON CONFLICT (user_id) DO UPDATE SET seen_at = greatest(v.seen_at, excluded.seen_at),
          before = CASE WHEN v.seen_at < excluded.seen_at - ${pause}::interval
            THEN v.seen_at ELSE v.before END
        RETURNING before`,
  );
  return row?.before ? new Date(row.before).toISOString() : null;
};
