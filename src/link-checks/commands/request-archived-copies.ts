import type { PayloadRequest } from 'payload';

import type { JobName } from '@/core/job-names';
import { runSql, sql } from '@/database/sql';
import type { Archives } from './find-archived-copy';

const task: JobName = 'ensure-archived-copy-is-known';

/**
 * Has copies elsewhere looked for where they are needed and not known: of pages that do not answer as they should or could
 * not be kept, and, where an archive takes orders, of everything that public texts cite. A few hundred a day.
 */
export const requestArchivedCopies = async (
  req: PayloadRequest,
  { timeGate, saveUrl }: Archives,
): Promise<void> => {
  if (timeGate === undefined && saveUrl === undefined) return;
  await runSql(
    req,
    sql`SELECT graphile_worker.add_job(
          ${task}::text, json_build_object('sourceId', s.id),
          job_key := ${`${task}:`}::text || s.id)
        FROM sources s
        WHERE s.url <> '' AND s.merged_into_id IS NULL AND coalesce(s.archive_url, '') = '' AND (
          s.health_verdict IN ('failing', 'dead', 'soft-404', 'drifted')
          OR EXISTS (SELECT FROM capture_attempts a
            WHERE a.source_id = s.id AND a.address = s.url AND a.snapshot_id IS NULL)
          OR (${saveUrl !== undefined} AND EXISTS (
            SELECT FROM edition_references r JOIN editions e ON e.id = r.edition_id
            WHERE r.source_id = s.id AND e.is_public)))
        AND NOT EXISTS (SELECT FROM source_log l
          WHERE l.source_id = s.id AND l.event = 'archive-asked' AND l.at > now() - ${rest}::interval)
        ORDER BY s.id LIMIT 300`,
  );
};

/** An archive that had nothing is not asked about the same page every day. */
const rest = '7 days';
