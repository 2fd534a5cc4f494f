import { runSql, sql } from '@/database/sql';
import type { GoneView } from '@/site/views';
import { storedNotices } from './live-article-overlay';
import type { ReaderScope } from './reader-scope';

/** What an address without a page of its own answers. */
export type AddressAnswer =
  | { readonly kind: 'redirect'; readonly to: string; readonly permanent: boolean }
  | { readonly kind: 'gone'; readonly gone: GoneView }
  | { readonly kind: 'unknown' };

type Row = {
  status: number;
  redirect_to: string | null;
  notice: unknown;
  withdrawn_at: string | null;
};

/** Looks an address up among those that were given out and among the desk's redirects. */
export const addressAnswer = async (
  req: ReaderScope['req'],
  path: string,
): Promise<AddressAnswer> => {
  const [row] = await runSql<Row>(req, answerRow(path));
  if (!row) return { kind: 'unknown' };
  if (row.redirect_to && row.status !== 410) {
    return { kind: 'redirect', to: row.redirect_to, permanent: row.status !== 302 };
  }
  const [notice] = storedNotices(row.notice);
  const at = notice?.at ?? row.withdrawn_at;
  return {
    kind: 'gone',
    gone: {
      ...(notice ? { explanation: notice.text } : {}),
      ...(notice?.kind === 'withdrawal' && at ? { withdrawnAt: at } : {}),
    },
  };
};

/**
 * An address of an article that has no readable edition is gone, whether or not the register says so
 * yet: it was given out, and its text is not there.
 */
const answerRow = (path: string) => sql`
  SELECT a.status::int AS status, a.redirect_to, latest.notice, latest.withdrawn_at
  FROM public_addresses a
  LEFT JOIN LATERAL (
    SELECT e.notice, e.updated_at::text AS withdrawn_at FROM editions e
    WHERE a.kind IN ('article', 'export') AND e.article_id = a.target_id
      AND e.state IN ('withdrawn', 'removed')
    ORDER BY e.number DESC LIMIT 1) latest ON true
  WHERE a.path = ${path} AND (a.status <> 200 OR latest.withdrawn_at IS NOT NULL)
  UNION ALL
  SELECT r.status::text::int, r."to", NULL, NULL FROM redirects r
  WHERE r."from" = ${path}
  LIMIT 1`;
