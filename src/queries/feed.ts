import { runSql, sql } from '@/database/sql';
import type { FeedView } from '@/site/views';
import { type RowColumns, rowOf } from './article-row';
import type { ReaderScope } from './reader-scope';
import { readable, rowColumns } from './reader-sql';

/** Enough for a reader who looks in once a month. */
const length = 30;

type Row = RowColumns & { published_at: string | Date; first_published_at: string | Date | null };

/** The articles of one language that came out or were renewed last. */
export const feed = async ({ req, language, languages }: ReaderScope): Promise<FeedView> => {
  const rows = await runSql<Row>(
    req,
    sql`SELECT ${rowColumns(language)}, e.published_at, e.first_published_at
        FROM editions e
        WHERE e.state IN ${readable} AND e.language = ${language} AND e.published_at IS NOT NULL
        ORDER BY e.published_at DESC LIMIT ${length}`,
  );
  return {
    entries: rows.map((row) => ({
      row: rowOf(row, languages),
      publishedAt: new Date(row.first_published_at ?? row.published_at).toISOString(),
      updatedAt: new Date(row.published_at).toISOString(),
    })),
  };
};
