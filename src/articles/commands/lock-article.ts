import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { State } from '@/editions/rules/states';
import type { NumberedEdition } from '@/editions/rules/subject-of';

/** `editions` are all of them, newest first. */
export type LockedArticle = { id: number; editions: readonly NumberedEdition[] };

/**
 * Locks an article and then its editions until the transaction ends. Every command and every save
 * locks in this order, so that none waits for another that waits for it.
 */
export const lockArticle = async (
  req: PayloadRequest,
  articleId: number,
): Promise<LockedArticle | null> => {
  const [article] = await runSql<{ id: number }>(
    req,
    sql`SELECT id FROM articles WHERE id = ${articleId} FOR UPDATE`,
  );
  if (!article) return null;
  const editions = await runSql<{ id: number; number: string; state: State }>(
    req,
    sql`SELECT id, number, state FROM editions WHERE article_id = ${articleId}
        ORDER BY number DESC FOR UPDATE`,
  );
  return {
    id: articleId,
    editions: editions.map(({ id, number, state }) => ({ id, number: Number(number), state })),
  };
};
