import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { storedText } from './stored-text';
import { textAt } from './text-at';

type Row = { revision: number; body: unknown };

/**
 * The body of an article as it was at a revision; undefined where that is not known. It is read without a lock: who builds on it
 * compares its digest.
 */
export const bodyAt = async (
  req: PayloadRequest,
  articleId: number,
  revision: number,
): Promise<unknown> => {
  if (!Number.isSafeInteger(articleId)) return undefined;
  const [row] = await runSql<Row>(
    req,
    sql`SELECT coalesce(revision, 0)::int AS revision, body FROM articles WHERE id = ${articleId}`,
  );
  if (!row || revision > row.revision) return undefined;
  if (revision === row.revision) return row.body;
  const at = { revision, present: await storedText(req, articleId), now: row.revision };
  return (await textAt(req, articleId, at))?.body;
};
