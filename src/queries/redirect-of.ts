import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { EditionFacts } from '@/workflow/edition-facts';

/**
 * Whether readers of an article's addresses may be led to a path: it must answer, in the end with a page, and must
 * not come back to the article.
 */
export const redirectOf = async (
  req: PayloadRequest,
  articleId: number,
  path: string | undefined,
): Promise<EditionFacts['redirect']> => {
  if (!path) return 'none';
  const rows = await runSql<{ status: number; own: boolean; loops: boolean }>(
    req,
    sql`WITH RECURSIVE way AS (
          SELECT path, status, redirect_to, kind, target_id FROM public_addresses WHERE path = ${path}
          UNION ALL
          SELECT a.path, a.status, a.redirect_to, a.kind, a.target_id
          FROM way JOIN public_addresses a ON a.path = way.redirect_to
        ) CYCLE path SET loops USING steps
        SELECT status::int, loops,
          (kind IN ('article', 'export') AND target_id = ${articleId}) AS own FROM way`,
  );
  if (rows.some(({ own, loops }) => own || loops)) return 'circular';
  return rows.at(-1)?.status === 200 ? 'fits' : 'unknown';
};
