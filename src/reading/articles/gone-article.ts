import { runSql, sql } from '@/database/sql';
import type { Language } from '@/platform/language';
import type { GoneView } from '../views/views';
import { type GoneColumns, goneColumns, goneOf } from '../queries/address-answer';
import type { ReaderScope } from '../queries/reader-scope';

/** A text that readers had, what is said in its place, and where its address leads now, if anywhere. */
export type GoneArticle = GoneView & { readonly movedTo?: string };

type Row = { gone: GoneColumns; moved_to: string | null };

/** Asked where there is no readable edition of an article: undefined when there never was one. */
export const goneArticle = async (
  req: ReaderScope['req'],
  article: { id: number } | { slug: string; language?: Language | undefined },
): Promise<GoneArticle | undefined> => {
  const which =
    'id' in article
      ? sql`e.article_id = ${article.id}`
      : sql`e.slug = ${article.slug} ${article.language ? sql`AND e.language::text = ${article.language}` : sql``}`;
  const [row] = await runSql<Row>(
    req,
    sql`SELECT ${goneColumns} AS gone,
          (SELECT a.redirect_to FROM public_addresses a
           WHERE a.kind = 'article' AND a.target_id = e.article_id AND a.status = 301
           LIMIT 1) AS moved_to
        FROM editions e
        WHERE ${which} AND e.state IN ('withdrawn', 'removed')
        ORDER BY e.number DESC LIMIT 1`,
  );
  return row && { ...goneOf(row.gone), ...(row.moved_to ? { movedTo: row.moved_to } : {}) };
};
