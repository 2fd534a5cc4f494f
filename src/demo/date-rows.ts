import { runSql, sql } from '@/database/sql';
import type { Desk } from './desk';

/**
 * A row notes by itself when it was made and last saved, which no command takes. Those of the demo's texts get the times at
 * which their stories say that it happened; of what people decided, which stands in the log, nothing is touched.
 */
export const dateRows = async (desk: Desk): Promise<void> => {
  await runSql(
    desk,
    sql`UPDATE articles SET created_at = told.begun, updated_at = told.last
        FROM (SELECT article_id, min(at) AS begun, max(at) AS last FROM transitions GROUP BY 1) told
        WHERE told.article_id = articles.id`,
  );
  await runSql(
    desk,
    sql`UPDATE citations SET created_at = articles.created_at,
          updated_at = coalesce(citations.resolved_at, articles.created_at)
        FROM articles WHERE articles.id = citations.article_id`,
  );
  await runSql(
    desk,
    sql`UPDATE comments SET updated_at = coalesce(resolved_at, created_at)
        WHERE updated_at > coalesce(resolved_at, created_at)`,
  );
};
