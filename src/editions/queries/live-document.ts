import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import { readable } from '@/reading/queries/reader-sql';
import type { ReaderScope } from '@/reading/queries/reader-scope';

/** What readers have of an article now, to compare a draft with. */
export const liveDocument = async (
  req: ReaderScope['req'],
  articleId: number,
): Promise<FrozenDocument | undefined> => {
  const [row] = await runSql<{ document: FrozenDocument }>(
    req,
    sql`SELECT document FROM editions WHERE article_id = ${articleId} AND state IN ${readable}`,
  );
  return row?.document;
};
