import { runSql, sql } from '@/database/sql';
import { type Language, languages } from '@/platform/language';
import { askedQuestion, tidyQuestion } from '@/search/rules/question';
import type { ArticleFilter, ArticleOrder } from '../rules/article-filter';
import { type ListPage, asListPage } from '@/core/list-page';
import { type PublicArticle, type PublicArticleRow, publicArticleOf } from './public-article';
import { isRelated, publicColumns, readable } from './reader-sql';
import type { ReaderScope } from './reader-scope';

/** Articles as readers know them, in Payload's envelope. */
export type PublicArticles = ListPage<Partial<PublicArticle>>;

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
  return asListPage(docs, Number(count?.total ?? 0), filter);
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
      ...(q ? [answering(q, about.language)] : []),
    ],
    sql` AND `,
  );

/** Editions that the search finds, each in its own language. */
const answering = (q: string, language: Language | undefined) => {
  const spoken = JSON.stringify(language ? [language] : languages);
  const asked = askedQuestion(tidyQuestion(q));
  return sql`e.id IN (SELECT search_matching(spoken, ${asked}::text)
    FROM jsonb_array_elements_text(${spoken}::jsonb) AS spoken)`;
};
