import { runSql, sql } from '@/database/sql';
import type { ArticleListView } from '@/site/views';
import { type RowColumns, rowOf } from './article-row';
import { readable, rowColumns } from './reader-sql';
import type { ReaderScope } from './reader-scope';

type Filter = {
  /** Identifiers in the database, of an author or a topic. */
  readonly author?: number;
  readonly topic?: number;
  /** From 1. */
  readonly page: number;
  readonly pageSize?: number;
  /** Rows to leave out at the beginning, such as the one that leads the front page. */
  readonly skip?: number;
};

/** Articles of one language that readers may read, newest first, a page at a time. */
export const articleList = async (
  { req, language, languages }: ReaderScope,
  { author, topic, page, pageSize = 20, skip = 0 }: Filter,
): Promise<ArticleListView> => {
  const rows = await runSql<RowColumns & { total: string }>(
    req,
    sql`SELECT ${rowColumns(language)}, count(*) OVER () AS total
        FROM editions e
        WHERE e.state IN ${readable} AND e.language = ${language}
          ${author === undefined ? sql`` : related('authors', author)}
          ${topic === undefined ? sql`` : related('topics', topic)}
        ORDER BY e.date DESC NULLS LAST, e.id DESC
        LIMIT ${pageSize} OFFSET ${skip + (page - 1) * pageSize}`,
  );
  const total = Number(rows[0]?.total ?? 0);
  return {
    rows: rows.map((row) => rowOf(row, languages)),
    page,
    total,
    totalPages: Math.max(1, Math.ceil((total - skip) / pageSize)),
  };
};

const related = (path: 'authors' | 'topics', id: number) =>
  sql`AND EXISTS (SELECT FROM editions_rels r WHERE r.parent_id = e.id AND r.path = ${path}
        AND r.${sql.identifier(`${path}_id`)} = ${id})`;
