import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
import { runSql, sql } from '@/database/sql';
import type { Question } from '../rules/tasks';

/**
 * Open threads that wait for the person's answer: somebody else spoke last, and the text is theirs or they are mentioned in
 * the thread. The oldest first.
 */
export const questionsFor = async (req: PayloadRequest): Promise<readonly Question[]> => {
  const person = Number(req.user?.id ?? 0);
  const hidden = await hiddenArticles(req);
  const rows = await runSql<Omit<Question, 'since'> & { since: Date | string }>(
    req,
    sql`SELECT a.id AS article, coalesce(a.title, '') AS title, u.name AS asker, last.created_at AS since
        FROM comments root
        JOIN articles a ON a.id = root.article_id
        CROSS JOIN LATERAL (
          SELECT author_id, created_at FROM comments
          WHERE id = root.id OR reply_to_id = root.id ORDER BY created_at DESC, id DESC LIMIT 1
        ) last
        LEFT JOIN users u ON u.id = last.author_id
        WHERE root.reply_to_id IS NULL AND root.resolved_at IS NULL
          AND last.author_id IS DISTINCT FROM ${person}
          AND a.id <> ALL (${sql.param([...hidden])}::int[])
          AND (a.owner_id = ${person} OR EXISTS (
            SELECT FROM comments c JOIN comments_rels r ON r.parent_id = c.id
            WHERE (c.id = root.id OR c.reply_to_id = root.id) AND r.path = 'mentions'
              AND r.users_id = ${person}))
        ORDER BY last.created_at, root.id`,
  );
  return rows.map((row) => ({ ...row, since: new Date(row.since).toISOString() }));
};
