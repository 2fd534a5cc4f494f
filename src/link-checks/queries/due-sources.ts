import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { linkPolicy } from './link-policy';
import { isInUse } from '@/sources/queries/source-in-use';

/** `place`: its place, from 0, among the due sources of its host. */
export type DueSource = { id: number; url: string; host: string; place: number };

/**
 * Sources with an address, cited by a draft or an edition, whose next look is due: longest overdue first. One whose
 * address has never been looked at, or was changed, is always due. One for which a job waits or runs is left to it.
 */
export const dueSources = async (
  req: PayloadRequest,
  { now, limit }: { now: Date; limit: number },
): Promise<DueSource[]> => {
  const { recheckDays } = await linkPolicy(req);
  const at = sql`${now.toISOString()}::timestamptz`;
  const due = sql`coalesce(s.health_next_check_at,
    s.health_checked_at + ${recheckDays} * interval '1 day', '-infinity')`;
  return runSql<DueSource>(
    req,
    sql`WITH unseen AS MATERIALIZED (
          SELECT s.id FROM sources s
          WHERE s.url <> '' AND s.merged_into_id IS NULL AND NOT EXISTS (
            SELECT FROM link_checks c JOIN sources f ON f.id = c.source_id
            WHERE coalesce(f.merged_into_id, f.id) = s.id AND c.url = s.url)
        )
        SELECT id, url, host,
          (row_number() OVER (PARTITION BY host ORDER BY due, id) - 1)::int AS place
        FROM (
          SELECT s.id, s.url, coalesce(address_host(s.url), '') AS host, ${due} AS due FROM sources s
          WHERE s.url <> '' AND s.merged_into_id IS NULL AND ${isInUse(sql`s.id`)}
            AND (${due} <= ${at} OR s.id IN (SELECT id FROM unseen))
            AND NOT EXISTS (SELECT FROM graphile_worker._private_jobs
              WHERE key = 'ensure-source-is-checked:' || s.id AND attempts < max_attempts)
          ORDER BY due, s.id LIMIT ${limit}
        ) sources ORDER BY place, due, id`,
  );
};
