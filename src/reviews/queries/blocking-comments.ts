import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { BlockingComment } from '@/editions/rules/edition-facts';

/**
 * Unresolved threads that hold an approval, oldest first. They belong to the article and not to one of its editions:
 * what nobody resolved before a publication holds the next edition too.
 */
export const blockingComments = (
  req: PayloadRequest,
  articleId: number,
): Promise<readonly BlockingComment[]> =>
  runSql<BlockingComment>(
    req,
    sql`SELECT id, text AS words FROM comments
        WHERE article_id = ${articleId} AND blocking AND resolved_at IS NULL
          AND reply_to_id IS NULL ORDER BY id`,
  );
