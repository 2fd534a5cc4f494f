import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { ArticleProjections } from '@/articles/queries/article-projections';

/**
 * Copies an edition's status onto its article, on the row and on its latest version, which is
 * what the admin shows. By SQL: the article's text, which somebody may be saving, stays untouched.
 */
export const writeArticleProjections = async (
  req: PayloadRequest,
  articleId: number,
  projections: Partial<ArticleProjections>,
): Promise<void> => {
  const columns = Object.entries(projections).map(
    ([field, value]) => [columnOf[field as keyof ArticleProjections], value] as const,
  );
  if (columns.length === 0) return;
  const row = columns.map(([column, value]) => sql`${sql.identifier(column)} = ${value}`);
  const version = columns.map(
    ([column, value]) => sql`${sql.identifier(`version_${column}`)} = ${value}`,
  );
  await runSql(req, sql`UPDATE articles SET ${sql.join(row, sql`, `)} WHERE id = ${articleId}`);
  await runSql(
    req,
    sql`UPDATE _articles_v SET ${sql.join(version, sql`, `)} WHERE parent_id = ${articleId} AND latest`,
  );
};

const columnOf = {
  workflowState: 'workflow_state',
  workflowStage: 'workflow_stage',
  openEdition: 'open_edition_id',
  liveEdition: 'live_edition_id',
  unresolvedCitations: 'unresolved_citations',
  workflowDueAt: 'workflow_due_at',
} as const satisfies Record<keyof ArticleProjections, string>;
