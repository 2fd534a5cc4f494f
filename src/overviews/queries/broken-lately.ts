import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { countsAsCopy } from '@/link-checks/queries/counting-copy';
import type { LinkVerdict } from '@/link-checks/rules/link-verdicts';
import { isInDraft, isInPublic } from '@/sources/queries/source-in-use';

/** A cited work whose page was well and is no longer. */
export type BrokenLately = {
  source: number;
  title: string;
  verdict: LinkVerdict;
  statusCode: number | null;
  hasCopy: boolean;
};

/** Cited works that broke since an instant: their last check that was well came before it, or they had none. */
export const brokenLately = (
  req: PayloadRequest,
  since: Date,
  most: number,
): Promise<readonly BrokenLately[]> =>
  runSql<BrokenLately>(
    req,
    sql`SELECT s.id AS source, coalesce(nullif(s.title, ''), s.url) AS title,
          s.health_verdict::text AS verdict, s.health_status_code::int AS "statusCode",
          EXISTS (SELECT FROM snapshots n WHERE n.source_id = s.id AND ${countsAsCopy(sql`n`)}) AS "hasCopy"
        FROM sources s
        WHERE s.health_verdict IN ('dead', 'soft-404', 'drifted') AND s.merged_into_id IS NULL
          AND s.health_checked_at >= ${since.toISOString()}::timestamptz
          AND NOT EXISTS (
            SELECT FROM link_checks c WHERE c.source_id = s.id AND c.url = s.url
              AND c.checked_at < ${since.toISOString()}::timestamptz
              AND c.verdict::text IN ('dead', 'soft-404', 'drifted')
              AND c.id > coalesce((SELECT max(w.id) FROM link_checks w
                WHERE w.source_id = s.id AND w.url = s.url
                  AND w.verdict::text IN ('alive', 'moved')), 0))
          AND (${isInDraft(sql`s.id`)} OR ${isInPublic(sql`s.id`)})
        ORDER BY s.health_checked_at DESC, s.id LIMIT ${most}`,
  );
