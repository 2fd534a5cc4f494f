import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

export type StoredRevision = { revision: number; revisedBy: number | null };

/** How often an article was changed, and by whom last, as its row says and not as a save brings it along. */
export const storedRevision = async (
  req: PayloadRequest,
  articleId: number,
): Promise<StoredRevision> => {
  const [row] = await runSql<{ revision: number; revised_by_id: number | null }>(
    req,
    sql`SELECT coalesce(revision, 0)::int AS revision, revised_by_id FROM articles
        WHERE id = ${articleId} FOR UPDATE`,
  );
  return { revision: row?.revision ?? 0, revisedBy: row?.revised_by_id ?? null };
};
