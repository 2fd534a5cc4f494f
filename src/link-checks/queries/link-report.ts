import type { PayloadRequest } from 'payload';

import { linkVerdicts, type LinkVerdict } from '../rules/link-verdicts';
import { runSql, sql } from '@/database/sql';
import { findingOfLink } from '../rules/finding-of-link';
import type { LinkQuestion, PlaceOfUse } from '../rules/report-filter';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { countsAsCopy } from './counting-copy';
import { linkUses, type LinkUse } from './link-uses';
import { mergedWith } from '@/sources/queries/merged-source';
import { isInDraft, isInPublic } from '@/sources/queries/source-in-use';

/** A cited page, what was seen of it, and what is to be done. Times are ISO 8601 in UTC. */
export type LinkReportEntry = {
  source: number;
  key: string;
  title: string;
  url: string;
  verdict: LinkVerdict;
  statusCode: number | null;
  error: string | null;
  failures: number;
  finalUrl: string | null;
  likeness: number | null;
  checkedAt: string | null;
  /** Since when it has been so. */
  since: string | null;
  lastAliveAt: string | null;
  nextCheckAt: string | null;
  /** A check of it waits or runs. */
  waiting: boolean;
  /** Where a copy is to be found, as a path at the desk or an address elsewhere. */
  archive: string | null;
  finding: Finding | null;
  uses: readonly LinkUse[];
};

export type LinkReport = {
  /** Of all cited pages, whatever was asked for. */
  counts: Readonly<Record<LinkVerdict, number>>;
  total: number;
  page: number;
  totalPages: number;
  docs: readonly LinkReportEntry[];
};

/** The state of all pages that drafts and published texts cite: how many, and those that were asked for, worst first. */
export const linkReport = async (
  req: PayloadRequest,
  { verdict, usedIn, page, limit }: LinkQuestion,
  language: Language,
): Promise<LinkReport> => {
  const counts = await countVerdicts(req, usedIn);
  const asked = linkVerdicts.filter((one) => (verdict ? one === verdict : one !== 'alive'));
  const total = asked.reduce((sum, one) => sum + counts[one], 0);
  const rows = await rowsOf(req, asked, usedIn, { limit, offset: (page - 1) * limit });
  const uses = await linkUses(
    req,
    rows.map(({ source }) => source),
  );
  return {
    counts,
    total,
    page,
    totalPages: Math.max(1, Math.ceil(total / limit)),
    docs: rows.map((row) => ({
      ...row,
      finding: findingOfLink(row, language),
      uses: uses.get(row.source) ?? [],
    })),
  };
};

type Row = Omit<LinkReportEntry, 'finding' | 'uses'>;

const isUsed = (usedIn: PlaceOfUse | undefined) => {
  const places = {
    drafts: isInDraft(sql`s.id`),
    published: isInPublic(sql`s.id`),
  };
  return usedIn ? places[usedIn] : sql`(${places.drafts} OR ${places.published})`;
};

const pages = (usedIn: PlaceOfUse | undefined) =>
  sql`sources s WHERE s.url <> '' AND s.merged_into_id IS NULL AND ${isUsed(usedIn)}`;

const countVerdicts = async (
  req: PayloadRequest,
  usedIn: PlaceOfUse | undefined,
): Promise<Record<LinkVerdict, number>> => {
  const rows = await runSql<{ verdict: LinkVerdict; count: number }>(
    req,
    sql`SELECT coalesce(s.health_verdict::text, 'unchecked') AS verdict, count(*)::int AS count
        FROM ${pages(usedIn)} GROUP BY 1`,
  );
  const known = new Map(rows.map(({ verdict, count }) => [verdict, count]));
  return Object.fromEntries(
    linkVerdicts.map((verdict) => [verdict, known.get(verdict) ?? 0]),
  ) as Record<LinkVerdict, number>;
};

/** A page that fails and one that has died of it are one stretch of time. */
const stretch = (verdict: ReturnType<typeof sql>) =>
  sql`CASE ${verdict}::text WHEN 'dead' THEN 'failing' ELSE ${verdict}::text END`;

const worstFirst = sql`array_position(ARRAY['dead', 'soft-404', 'drifted', 'failing', 'unchecked', 'blocked',
  'moved', 'alive'], coalesce(s.health_verdict::text, 'unchecked'))`;

const rowsOf = (
  req: PayloadRequest,
  verdicts: readonly LinkVerdict[],
  usedIn: PlaceOfUse | undefined,
  { limit, offset }: { limit: number; offset: number },
): Promise<Row[]> =>
  runSql<Row>(
    req,
    sql`SELECT s.id AS source, s.key, coalesce(s.title, '') AS title, s.url,
          coalesce(s.health_verdict::text, 'unchecked') AS verdict,
          s.health_status_code::int AS "statusCode", s.health_error AS error,
          coalesce(s.health_failures, 0)::int AS failures, s.health_final_url AS "finalUrl",
          s.health_likeness::float AS likeness, ${instant(sql`s.health_checked_at`)} AS "checkedAt",
          ${instant(sql`s.health_last_alive_at`)} AS "lastAliveAt",
          ${instant(sql`s.health_next_check_at`)} AS "nextCheckAt",
          (SELECT ${instant(sql`min(c.checked_at)`)} FROM link_checks c
            WHERE c.source_id IN ${mergedWith(sql`s.id`)} AND c.url = s.url AND c.id > coalesce((
              SELECT max(o.id) FROM link_checks o
              WHERE o.source_id IN ${mergedWith(sql`s.id`)} AND o.url = s.url
                AND o.verdict <> 'unchecked' AND ${stretch(sql`o.verdict`)} <> ${stretch(sql`s.health_verdict`)}), 0)) AS since,
          EXISTS (SELECT FROM graphile_worker._private_jobs
            WHERE key = 'ensure-source-is-checked:' || s.id AND attempts < max_attempts) AS waiting,
          coalesce((SELECT '/admin/collections/snapshots/' || n.id FROM snapshots n
            WHERE n.source_id IN ${mergedWith(sql`s.id`)} AND ${countsAsCopy(sql`n`)}
            ORDER BY n.taken_at DESC, n.id DESC LIMIT 1),
            nullif(s.archive_url, '')) AS archive
        FROM ${pages(usedIn)}
          AND coalesce(s.health_verdict::text, 'unchecked') = ANY(${sql.param([...verdicts])}::text[])
        ORDER BY ${worstFirst}, s.health_checked_at NULLS FIRST, s.id
        LIMIT ${limit} OFFSET ${offset}`,
  );

const instant = (time: ReturnType<typeof sql>) =>
  sql`to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
