import { runSql, sql } from '@/database/sql';
import type { ArticleFilter, ArticleOrder } from '@/site/api/article-filter';
import { type Envelope, inEnvelope } from './envelope';
import { type PublicArticle, type PublicArticleRow, publicArticleOf } from './public-article';
import { containing, isRelated, publicColumns, readable } from './reader-sql';
import type { ReaderScope } from './reader-scope';

/** Articles as readers know them, in Payload's envelope. */
export type PublicArticles = Envelope<Partial<PublicArticle>>;

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
  const docs = rows.map((row) => {
    const article = publicArticleOf(row, publication);
    return Object.fromEntries(fields.map((field) => [field, article[field]]));
  });
  return inEnvelope(docs, Number(count?.total ?? 0), filter);
};

/** That the edition `e` is readable, and whatever of this is asked of it. */
export const readableAbout = ({
  topic,
  author,
  language,
  kind,
}: Pick<ArticleFilter, 'topic' | 'author' | 'language' | 'kind'>) =>
  sql.join(
    [
      sql`e.state IN ${readable}`,
      ...(language ? [sql`e.language::text = ${language}`] : []),
      ...(kind ? [sql`e.article_kind::text = ${kind}`] : []),
      ...(topic ? [isRelated('topics', topic)] : []),
      ...(author ? [isRelated('authors', author)] : []),
    ],
    sql` AND `,
  );

const orders: Readonly<Record<ArticleOrder, ReturnType<typeof sql>>> = {
  '-date': sql`e.date DESC NULLS LAST`,
  date: sql`e.date ASC NULLS LAST`,
  '-publishedAt': sql`e.published_at DESC NULLS LAST`,
  publishedAt: sql`e.published_at ASC NULLS LAST`,
  title: sql`e.title ASC`,
};

const conditions = ({ since, until, q, ...about }: ArticleFilter) =>
  sql.join(
    [
      readableAbout(about),
      ...(since ? [sql`e.date >= ${since}`] : []),
      ...(until ? [sql`e.date <= ${until}`] : []),
      ...(q ? [sql`(e.title ILIKE ${containing(q)} OR e.standfirst ILIKE ${containing(q)})`] : []),
    ],
    sql` AND `,
  );
