import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
import { runSql, sql } from '@/database/sql';
import type { State } from '@/editions/rules/states';

/** An edition that went out. */
export type PublishedLately = {
  article: number;
  title: string;
  state: State;
  /** ISO 8601. */
  publishedAt: string;
};

/** What went out between two instants, the earliest first; whatever became of it since. */
export const publishedLately = async (
  req: PayloadRequest,
  from: Date,
  until: Date,
): Promise<readonly PublishedLately[]> => {
  const hidden = await hiddenArticles(req);
  const rows = await runSql<Omit<PublishedLately, 'publishedAt'> & { publishedAt: Date | string }>(
    req,
    sql`SELECT e.article_id AS article, coalesce(a.title, e.title, '') AS title,
          e.state::text AS state, e.published_at AS "publishedAt"
        FROM editions e JOIN articles a ON a.id = e.article_id
        WHERE e.published_at >= ${from.toISOString()}::timestamptz
          AND e.published_at < ${until.toISOString()}::timestamptz
          AND a.id <> ALL (${sql.param([...hidden])}::int[])
        ORDER BY e.published_at, e.id`,
  );
  return rows.map((row) => ({ ...row, publishedAt: new Date(row.publishedAt).toISOString() }));
};
