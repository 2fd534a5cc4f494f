import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { writeArticleProjections } from '@/editions/executor/write-article-projections';

/** Counts the citations of an article that still need a person, and shows the number on it. */
export const countUnresolved = async (req: PayloadRequest, articleId: number): Promise<number> => {
  const [row] = await runSql<{ count: string }>(
    req,
    sql`SELECT count(*) FROM citations
        WHERE article_id = ${articleId} AND status IN ('unresolved', 'proposed')`,
  );
  const unresolvedCitations = Number(row?.count ?? 0);
  await writeArticleProjections(req, articleId, { unresolvedCitations });
  return unresolvedCitations;
};
