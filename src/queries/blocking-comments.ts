import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** Unresolved comments that hold an approval: the words that each says, oldest first. */
export const blockingComments = async (
  req: PayloadRequest,
  articleId: number,
): Promise<readonly string[]> => {
  const rows = await runSql<{ text: string }>(
    req,
    sql`SELECT text FROM comments
        WHERE article_id = ${articleId} AND blocking AND resolved_at IS NULL ORDER BY id`,
  );
  return rows.map(({ text }) => text);
};
