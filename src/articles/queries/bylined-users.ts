import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** Users whose names stand in an article's bylines, by `authors.user`. */
export const bylinedUsers = async (
  req: PayloadRequest,
  articleId: number,
): Promise<readonly number[]> => {
  const rows = await runSql<{ user_id: number }>(
    req,
    sql`SELECT DISTINCT authors.user_id FROM articles_bylines
        JOIN authors ON authors.id = articles_bylines.author_id
        WHERE articles_bylines._parent_id = ${articleId} AND authors.user_id IS NOT NULL`,
  );
  return rows.map(({ user_id }) => user_id);
};
