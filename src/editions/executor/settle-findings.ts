import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** A later edition of an article answers what was noted on it before. */
export const settleFindings = async (
  req: PayloadRequest,
  { articleId, editionId }: { articleId: number; editionId: number },
): Promise<void> => {
  await runSql(
    req,
    sql`UPDATE article_findings SET closed_at = now(), closed_by = ${req.user?.id ?? null},
          closed_by_edition_id = ${editionId}
        WHERE article_id = ${articleId} AND closed_at IS NULL`,
  );
};
