import { runSql, sql } from '@/database/sql';
import type { GoneView } from '../views/views';
import { storedNotices } from '../articles/live-article-metadata';
import type { ReaderScope } from './reader-scope';
import { ofArticle } from './reader-sql';

/** What an address without a page of its own answers. */
export type AddressAnswer =
  | { readonly kind: 'redirect'; readonly to: string; readonly permanent: boolean }
  | { readonly kind: 'gone'; readonly gone: GoneView }
  | { readonly kind: 'unknown' };

type Row = {
  status: number;
  redirect_to: string | null;
  kind: string;
  gone: GoneColumns | null;
};

/** What `goneColumns` gives of an edition that readers no longer have. */
export type GoneColumns = {
  state: 'withdrawn' | 'removed';
  notice: unknown;
  at: string | null;
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
  if (row.gone) return { kind: 'gone', gone: goneOf(row.gone) };
  // The text is there: it was asked for in a form that it does not have.
  if (ofTexts.has(row.kind) && row.status !== 410) return { kind: 'unknown' };
  return { kind: 'gone', gone: { kind: goneKinds[row.kind] ?? 'removed' } };
};

/** Kinds of addresses whose text says itself, by its state, whether it was taken back. */
const ofTexts: ReadonlySet<string> = new Set(['article', 'export', 'edition']);

/** Pages about people and works are there as long as something public names them. */
const goneKinds: Readonly<Record<string, GoneView['kind']>> = {
  author: 'unnamed',
  source: 'unnamed',
  topic: 'unnamed',
  series: 'unnamed',
};

/** What is said in the place of a text. */
export const goneOf = ({ state, notice, at }: GoneColumns): GoneView => {
  const [said] = storedNotices(notice).filter(({ kind }) => kind === explained[state]);
  return {
    kind: state,
    ...(said ? { explanation: said.text } : {}),
    ...(at ? { at: new Date(at).toISOString() } : {}),
  };
};

const explained = { withdrawn: 'withdrawal', removed: 'removal' } as const;

/** The edition `e` of an article whose text readers had and do not have now; as one JSON object. */
export const goneColumns = sql`jsonb_build_object('state', e.state, 'notice', e.notice,
  'at', coalesce(e.removed_at, e.withdrawn_at))`;

/**
 * Asked only where there is no page. A page about a person or a work that was given out is gone then, whether or not the register
 * says so yet, and the register goes before the desk's own redirects.
 */
const answerRow = (path: string) => sql`
  SELECT status, redirect_to, kind, gone FROM (
    SELECT 1 AS place, a.status::int AS status, a.redirect_to, a.kind,
      (SELECT ${goneColumns} FROM editions e
       WHERE a.kind IN ${ofArticle} AND e.article_id = a.target_id
         AND e.state IN ('withdrawn', 'removed')
       ORDER BY e.number DESC LIMIT 1) AS gone
    FROM public_addresses a WHERE a.path = ${path}
    UNION ALL
    SELECT 2, r.status::text::int, r."to", 'redirect', NULL FROM redirects r WHERE r."from" = ${path}
  ) AS answers ORDER BY place LIMIT 1`;
