import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
import { runSql, sql } from '@/database/sql';
import type { WorkflowEvent } from '@/editions/rules/events';

/** Something that others did: a step of the workflow, or a comment. */
export type Happened = {
  event: WorkflowEvent | 'comment';
  actor: string;
  article: number;
  title: string;
  /** Name of the stage that it ended or opened. */
  stage: string | null;
  /** ISO 8601. */
  at: string;
};

/** What others did since an instant, the latest first. */
export const happenedSince = async (
  req: PayloadRequest,
  since: string,
  most: number,
): Promise<readonly Happened[]> => {
  const person = Number(req.user?.id ?? 0);
  const hidden = sql.param([...(await hiddenArticles(req))]);
  const rows = await runSql<Omit<Happened, 'at'> & { at: Date | string }>(
    req,
    sql`SELECT happened.*, coalesce(a.title, '') AS title FROM (
          SELECT t.event, t.actor_name AS actor, t.article_id AS article, t.at,
            CASE WHEN t.event IN ('submit', 'approve', 'request_changes') THEN e.policy #>>
              ARRAY['stages', coalesce(t.data ->> 'approvedStage', t.stage::int::text), 'name']
            END AS stage
          FROM transitions t JOIN editions e ON e.id = t.edition_id
          WHERE t.at > ${since}::timestamptz AND t.actor_id IS DISTINCT FROM ${person}
            AND t.event NOT IN ('supersede', 'check_claim', 'uncheck_claim')
          UNION ALL
          SELECT 'comment', u.name, c.article_id, c.created_at, NULL
          FROM comments c JOIN users u ON u.id = c.author_id
          WHERE c.created_at > ${since}::timestamptz AND c.author_id <> ${person}
        ) happened JOIN articles a ON a.id = happened.article
        WHERE a.id <> ALL (${hidden}::int[])
        ORDER BY happened.at DESC LIMIT ${most}`,
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
};
