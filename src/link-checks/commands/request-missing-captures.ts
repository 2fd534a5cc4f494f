import type { PayloadRequest } from 'payload';

import type { JobName } from '@/core/job-names';
import { listOf, runSql, sql } from '@/database/sql';
import { finalOutcomes, triesUntilFinal } from '../rules/capture-outcome';
import { countsAsCopy } from '../queries/counting-copy';
import { mergedWith } from '@/sources/queries/merged-source';

const task: JobName = 'ensure-source-is-archived';

type Sql = ReturnType<typeof sql>;

/**
 * Has copies made of all cited pages that have none of their present address: of those never tried, and of those that failed
 * for reasons that pass, until that has happened too often.
 */
export const requestMissingCaptures = async (req: PayloadRequest): Promise<void> => {
  await runSql(
    req,
    enqueueCaptures(sql`
      (EXISTS (SELECT FROM citations_cites c JOIN citations ON citations.id = c._parent_id
                WHERE c.source_id = s.id AND citations.status = 'resolved')
        OR EXISTS (SELECT FROM edition_references r JOIN editions e ON e.id = r.edition_id
                    WHERE r.source_id = s.id AND e.is_public))
      AND NOT EXISTS (SELECT FROM capture_attempts a
        WHERE a.source_id = s.id AND a.address = s.url AND a.outcome IN ${listOf(finalOutcomes)})
      AND ${triesUntilFinal} > (SELECT count(*) FROM capture_attempts a
        WHERE a.source_id = s.id AND a.address = s.url
          AND a.outcome NOT IN ('kept', 'unchanged', 'not-stored'))`),
  );
};

/** Has copies made of the sources of a text about to be reviewed. Joins the caller's transaction. */
export const requestCapturesOf = async (
  req: PayloadRequest,
  sourceKeys: readonly string[],
): Promise<void> => {
  if (sourceKeys.length === 0) return;
  await runSql(req, enqueueCaptures(sql`s.key IN ${listOf(sourceKeys)}`));
};

/** A job for every source `s` that fits and has no copy of its present address. */
const enqueueCaptures = (which: Sql): Sql => sql`
  SELECT graphile_worker.add_job(
    ${task}::text,
    json_build_object('sourceId', s.id, 'address', s.url),
    job_key := ${`${task}:`}::text || s.id)
  FROM sources s
  WHERE s.url <> '' AND ${which} AND NOT EXISTS (
    SELECT FROM snapshots n WHERE n.address = s.url AND ${countsAsCopy(sql`n`)}
      AND n.source_id IN ${mergedWith(sql`coalesce(s.merged_into_id, s.id)`)})`;
