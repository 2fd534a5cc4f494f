import { runSql, sql } from '@/database/sql';
import type { ArticleFilter, ArticleOrder } from '@/site/api/article-filter';
import { type PublicArticle, type PublicArticleRow, publicArticleOf } from './public-article';
import { publicColumns, readable } from './reader-sql';
import type { ReaderScope } from './reader-scope';

/** Payload's envelope of a list, over articles as readers know them. */
export type PublicArticles = {
  docs: Partial<PublicArticle>[];
  totalDocs: number;
  limit: number;
  page: number;
  totalPages: number;
  pagingCounter: number;
  hasPrevPage: boolean;
  hasNextPage: boolean;
  prevPage: number | null;
  nextPage: number | null;
};

type Publication = { url: string; languages: ReaderScope['languages'] };

/** Readable editions that fit a filter, as `GET /api/articles` gives them to strangers. */
export const publicArticles = async (
  req: ReaderScope['req'],
  publication: Publication,
  filter: ArticleFilter,
): Promise<PublicArticles> => {
  const { limit, page, fields } = filter;
  const where = conditions(filter);
  const [count] = await runSql<{ total: string }>(
    req,
    sql`SELECT count(*) AS total FROM editions e WHERE ${where}`,
  );
  const rows = await runSql<PublicArticleRow>(
    req,
    sql`SELECT ${publicColumns(fields.includes('document'))} FROM editions e
        WHERE ${where} ORDER BY ${orders[filter.sort]}, e.id DESC
        LIMIT ${limit} OFFSET ${(page - 1) * limit}`,
  );
  const totalDocs = Number(count?.total ?? 0);
  const totalPages = Math.max(1, Math.ceil(totalDocs / limit));
  return {
    docs: rows.map((row) => {
      const article = publicArticleOf(row, publication);
      return Object.fromEntries(fields.map((field) => [field, article[field]]));
    }),
    totalDocs,
    limit,
    page,
    totalPages,
    pagingCounter: (page - 1) * limit + 1,
    hasPrevPage: page > 1,
    hasNextPage: page < totalPages,
    prevPage: page > 1 ? page - 1 : null,
    nextPage: page < totalPages ? page + 1 : null,
  };
};

const orders: Readonly<Record<ArticleOrder, ReturnType<typeof sql>>> = {
  '-date': sql`e.date DESC NULLS LAST`,
  date: sql`e.date ASC NULLS LAST`,
  '-publishedAt': sql`e.published_at DESC NULLS LAST`,
  publishedAt: sql`e.published_at ASC NULLS LAST`,
  title: sql`e.title ASC`,
};

const conditions = ({ topic, author, language, kind, since, until, q }: ArticleFilter) =>
  sql.join(
    [
      sql`e.state IN ${readable}`,
      ...(language ? [sql`e.language::text = ${language}`] : []),
      ...(kind ? [sql`e.article_kind::text = ${kind}`] : []),
      ...(since ? [sql`e.date >= ${since}`] : []),
      ...(until ? [sql`e.date <= ${until}`] : []),
      ...(topic ? [related('topics', topic)] : []),
      ...(author ? [related('authors', author)] : []),
      ...(q ? [sql`(e.title ILIKE ${containing(q)} OR e.standfirst ILIKE ${containing(q)})`] : []),
    ],
    sql` AND `,
  );

const containing = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

const related = (table: 'authors' | 'topics', slug: string) =>
  sql`EXISTS (SELECT FROM editions_rels r
      JOIN ${sql.identifier(table)} o ON o.id = r.${sql.identifier(`${table}_id`)}
      WHERE r.parent_id = e.id AND r.path = ${table} AND o.slug = ${slug})`;
