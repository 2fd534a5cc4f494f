import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** Among what Payload keeps of a person's wishes. */
export const tourKey = 'desk-tour';

/** Whether this person is to be shown around the desk: who is new, or asked for it. */
export const wantsTour = async (req: PayloadRequest): Promise<boolean> => {
  const [row] = await runSql<{ wanted: boolean }>(
    req,
    sql`SELECT coalesce((p.value ->> 'isWanted')::boolean, false) AS wanted
        FROM payload_preferences p
        JOIN payload_preferences_rels r ON r.parent_id = p.id AND r.path = 'user'
        WHERE p.key = ${tourKey} AND r.users_id = ${Number(req.user?.id ?? 0)}
        ORDER BY p.id DESC LIMIT 1`,
  );
  return row?.wanted ?? false;
};
