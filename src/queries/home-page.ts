import { runSql, sql } from '@/database/sql';
import type { HomeView } from '@/site/views';
import { articleList } from './article-list';
import { mediaAddress } from './media-address';
import type { ReaderScope } from './reader-scope';
import { readable } from './reader-sql';

/** How many rows follow the text that leads. */
const rowsBelow = 12;

/** The front page: the newest text leads, with its picture where it has one. */
export const homePage = async (scope: ReaderScope): Promise<HomeView> => {
  const { rows } = await articleList(scope, { page: 1, pageSize: rowsBelow + 1 });
  const [lead, ...latest] = rows;
  if (!lead) return { latest };
  const image = await newestPicture(scope);
  return { lead: { ...lead, ...(image ? { image } : {}) }, latest };
};

/** The picture at the head of the newest text; in the order of `articleList`. */
const newestPicture = async ({ req, language }: ReaderScope) => {
  const [row] = await runSql<{ filename: string; alt: string | null }>(
    req,
    sql`SELECT m.filename, newest.hero ->> 'alt' AS alt
        FROM (SELECT e.document #> '{metadata,hero}' AS hero FROM editions e
              WHERE e.state IN ${readable} AND e.language = ${language}
              ORDER BY e.date DESC NULLS LAST, e.id DESC LIMIT 1) newest
        JOIN media m ON m.sha256 = newest.hero #>> '{image,sha256}'
        LIMIT 1`,
  );
  return row && { href: mediaAddress(row.filename), alt: row.alt ?? '' };
};
