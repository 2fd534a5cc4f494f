import type { PayloadRequest } from 'payload';

import type { LinkVerdict } from '../rules/link-verdicts';
import { runSql, sql } from '@/database/sql';
import { findingOfLink } from '../rules/finding-of-link';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { countsAsCopy } from './counting-copy';
import { linkUses, type LinkUse } from './link-uses';
import { mergedWith } from '@/sources/queries/merged-source';

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

/** Cited pages by their ids, in that order. */
export const linkEntries = async (
  req: PayloadRequest,
  ids: readonly number[],
  language: Language,
): Promise<LinkReportEntry[]> => {
  if (ids.length === 0) return [];
  const rows = new Map((await rowsOf(req, ids)).map((row) => [row.source, row]));
  const uses = await linkUses(req, ids);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? [{ ...row, finding: findingOfLink(row, language), uses: uses.get(id) ?? [] }] : [];
  });
};

type Row = Omit<LinkReportEntry, 'finding' | 'uses'>;

/** A page that fails and one that has died of it are one stretch of time. */
const stretch = (verdict: ReturnType<typeof sql>) =>
  sql`CASE ${verdict}::text WHEN 'dead' THEN 'failing' ELSE ${verdict}::text END`;

const rowsOf = (req: PayloadRequest, ids: readonly number[]): Promise<Row[]> =>
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
        FROM sources s WHERE s.id = ANY(${sql.param([...ids])}::int[])`,
  );

const instant = (time: ReturnType<typeof sql>) =>
  sql`to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
