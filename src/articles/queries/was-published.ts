import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** Whether any edition of an article ever went out to readers. */
export const wasPublished = async (req: PayloadRequest, articleId: number): Promise<boolean> => {
  const rows = await runSql(
    req,
    sql`SELECT FROM editions WHERE article_id = ${articleId} AND published_at IS NOT NULL LIMIT 1`,
  );
  return rows.length > 0;
};
