import { runSql, sql } from '@/database/sql';
import type { FeedView } from '@/site/views';
import { type RowColumns, rowOf } from './article-row';
import type { ReaderScope } from './reader-scope';
import { readable, rowColumns } from './reader-sql';

/** Enough for a reader who looks in once a month. */
const length = 30;

/** A retraction is news as much as an edition is. */
const changedAt = sql`greatest(e.published_at, e.retracted_at)`;

type Row = RowColumns & { changed_at: string | Date; first_published_at: string | Date };

/** The articles of one language that came out, were renewed or were retracted last. */
export const feed = async ({ req, language, languages }: ReaderScope): Promise<FeedView> => {
  const rows = await runSql<Row>(
    req,
    sql`SELECT ${rowColumns(language)}, ${changedAt} AS changed_at,
          coalesce(e.first_published_at, e.published_at) AS first_published_at
        FROM editions e
        WHERE e.state IN ${readable} AND e.language = ${language} AND e.published_at IS NOT NULL
        ORDER BY ${changedAt} DESC LIMIT ${length}`,
  );
  return {
    entries: rows.map((row) => ({
      row: rowOf(row, languages),
      publishedAt: new Date(row.first_published_at).toISOString(),
      updatedAt: new Date(row.changed_at).toISOString(),
    })),
  };
};
