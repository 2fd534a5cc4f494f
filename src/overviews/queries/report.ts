import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
import { auditTimes } from '@/audit/queries/audit-times';
import { keptForAWhile } from '@/core/kept-for-a-while';
import { publicationZone } from '@/core/publication-settings';
import { runSql, sql } from '@/database/sql';
import type { Language } from '@/platform/language';
import { reportColumns, type Report, type ReportName, type ReportRow } from '../rules/report';
import { daysSince, draftRows, loadRows, overdueRows } from '../rules/reports-of-articles';
import { openArticles } from './open-articles';

/** Days by the publication's clocks, `YYYY-MM-DD`, both counted in. */
export type Period = { since?: string | undefined; until?: string | undefined };

type Asked = { language: Language; period: Period; now: Date };

const most = 500;

/** Those that read whole tables of what has ever happened, but for `times`, of which the log keeps its own answer. */
const overAll: ReadonlySet<ReportName> = new Set(['people', 'links']);

/**
 * One report. Those of what is in work now heed no period; those of what has been, in a large publication, are of the last
 * minutes.
 */
export const report = async (
  req: PayloadRequest,
  name: ReportName,
  asked: Asked,
): Promise<Report> => ({
  name,
  columns: reportColumns[name],
  rows: await (overAll.has(name)
    ? keptForAWhile(req, await keyOf(req, name, asked), () => rowsOf[name](req, asked))
    : rowsOf[name](req, asked)),
  ...links[name],
});

const keyOf = async (
  req: PayloadRequest,
  name: ReportName,
  { period: { since = '', until = '' } }: Asked,
): Promise<string> => `report ${name} ${since} ${until} ${(await hiddenArticles(req)).join()}`;

const toArticles = { link: { column: 'title', id: 'id', to: 'articles' } } as const;
const links: Partial<Record<ReportName, Pick<Report, 'link'>>> = {
  drafts: toArticles,
  overdue: toArticles,
  corrections: toArticles,
  works: { link: { column: 'title', id: 'id', to: 'sources' } },
};

type Query = (req: PayloadRequest, asked: Asked) => Promise<readonly ReportRow[]>;

const within = (at: ReturnType<typeof sql>, { since, until }: Period) => sql`
  ${at} >= coalesce(${since ?? null}::date, '-infinity'::date)::timestamp AT TIME ZONE ${publicationZone}
  AND ${at} < (coalesce(${until ?? null}::date, '9999-12-30'::date) + 1)::timestamp AT TIME ZONE ${publicationZone}`;

const rowsOf: Readonly<Record<ReportName, Query>> = {
  times: (req, { period: { since, until } }) =>
    auditTimes(req, { ...(since ? { since } : {}), ...(until ? { until } : {}) }),
  drafts: async (req, { language, now }) => draftRows(await openArticles(req, language), now),
  overdue: async (req, { language, now }) => overdueRows(await openArticles(req, language), now),
  load: async (req, { language, now }) => loadRows(await openArticles(req, language), now),
  people: async (req, { period }) => {
    const hidden = sql.param([...(await hiddenArticles(req))]);
    return runSql<ReportRow>(
      req,
      sql`WITH steps AS (
          SELECT actor_name AS person,
            count(*) FILTER (WHERE event = 'submit')::int AS submitted,
            count(*) FILTER (WHERE event IN ('approve', 'ratify'))::int AS approved,
            count(*) FILTER (WHERE event = 'request_changes')::int AS returned,
            count(*) FILTER (WHERE event IN ('publish', 'force_publish', 'schedule'))::int AS published
          FROM transitions
          WHERE actor_id IS NOT NULL AND article_id <> ALL (${hidden}::int[])
            AND ${within(sql`at`, period)} GROUP BY actor_name
        ), spoken AS (
          SELECT u.name AS person, count(*)::int AS comments
          FROM comments c JOIN users u ON u.id = c.author_id
          WHERE c.article_id <> ALL (${hidden}::int[]) AND ${within(sql`c.created_at`, period)}
          GROUP BY u.name
        ), settled AS (
          SELECT u.name AS person, count(*)::int AS resolved
          FROM citations c JOIN users u ON u.id = c.resolved_by_id
          WHERE c.article_id <> ALL (${hidden}::int[]) AND ${within(sql`c.resolved_at`, period)}
          GROUP BY u.name
        )
        SELECT person, coalesce(submitted, 0) AS submitted, coalesce(approved, 0) AS approved,
          coalesce(returned, 0) AS returned, coalesce(published, 0) AS published,
          coalesce(comments, 0) AS comments, coalesce(resolved, 0) AS resolved
        FROM steps FULL JOIN spoken USING (person) FULL JOIN settled USING (person)
        ORDER BY coalesce(submitted, 0) + coalesce(approved, 0) + coalesce(returned, 0)
          + coalesce(published, 0) + coalesce(comments, 0) + coalesce(resolved, 0) DESC, person`,
    );
  },
  corrections: async (req, { period }) => {
    const hidden = sql.param([...(await hiddenArticles(req))]);
    const rows = await runSql<ReportRow & { publishedAt: Date | string; firstAt: Date | string }>(
      req,
      sql`SELECT e.article_id AS id, coalesce(e.title, '') AS title, e.number::int AS number,
          e.published_at AS "publishedAt", e.public_note AS note,
          (SELECT max(b.published_at) FROM editions b
            WHERE b.article_id = e.article_id AND b.number < e.number) AS "firstAt"
        FROM editions e
        WHERE e.kind = 'correction' AND e.published_at IS NOT NULL
          AND e.article_id <> ALL (${hidden}::int[]) AND ${within(sql`e.published_at`, period)}
        ORDER BY e.published_at DESC LIMIT ${most}`,
    );
    return rows.map(({ firstAt, publishedAt, ...row }) => ({
      ...row,
      publishedAt: new Date(publishedAt).toISOString(),
      days: firstAt ? daysSince(new Date(firstAt).toISOString(), new Date(publishedAt)) : null,
    }));
  },
  links: async (req, { period }) => {
    const rows = await runSql<ReportRow & { week: Date | string }>(
      req,
      sql`SELECT date_trunc('week', checked_at, ${publicationZone}) AS week, count(*)::int AS checks,
          count(*) FILTER (WHERE verdict::text IN ('alive', 'moved'))::int AS well,
          count(*) FILTER (WHERE verdict::text IN ('failing', 'blocked'))::int AS failing,
          count(*) FILTER (WHERE verdict::text IN ('dead', 'soft-404'))::int AS dead,
          count(*) FILTER (WHERE verdict::text = 'drifted')::int AS drifted
        FROM link_checks WHERE ${within(sql`checked_at`, period)}
        GROUP BY 1 ORDER BY 1 LIMIT ${most}`,
    );
    return rows.map((row) => ({ ...row, week: new Date(row.week).toISOString() }));
  },
  works: (req) =>
    runSql<ReportRow>(
      req,
      sql`SELECT w.source_id AS id, w.title, w.articles, w.claims,
          coalesce(s.health_verdict::text, 'unchecked') AS verdict
        FROM cited_works w JOIN sources s ON s.id = w.source_id
        WHERE w.site = '' ORDER BY w.articles DESC, w.claims DESC, w.title, w.source_id LIMIT ${most}`,
    ),
  sites: (req) =>
    runSql<ReportRow>(
      req,
      sql`SELECT site, works, own_claims AS claims FROM cited_sites
        WHERE own_claims > 0 AND site <> '' ORDER BY own_claims DESC, site LIMIT ${most}`,
    ),
};
