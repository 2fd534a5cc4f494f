import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** Whether a save of this name has been stored: it is sent again where its answer was lost. */
export const isSaved = async (
  req: PayloadRequest,
  articleId: number,
  saveId: string,
): Promise<boolean> => {
  const rows = await runSql(
    req,
    sql`SELECT FROM article_revisions WHERE article_id = ${articleId} AND save_id = ${saveId}`,
  );
  return rows.length > 0;
};
