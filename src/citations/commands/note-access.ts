import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { dateFormat } from '@/platform/formats';
import { publicationSettings } from '@/core/publication-settings';

/**
 * Sets the day on which cited pages were read: today on the publication's calendar, because a person has just said that
 * they support the words. Editions that are frozen keep the day that they printed. Says whether any day changed.
 */
export const noteAccess = async (
  req: PayloadRequest,
  sources: readonly number[],
  now: Date,
): Promise<boolean> => {
  // Without a person nobody has read anything: imports, tests, the demo's own commands.
  if (!req.user || sources.length === 0) return false;
  const { timeZone } = await publicationSettings(req);
  const day = dateFormat('en-CA', { timeZone }).format(now);
  const ids = sql.param([...sources]);
  const changed = await runSql(
    req,
    sql`UPDATE sources SET accessed = ${day} WHERE id IN (
          -- In one order, so that two who confirm the same sources wait for each other and no more.
          SELECT id FROM sources WHERE id = ANY(${ids}::int[]) AND url IS NOT NULL
            AND coalesce(accessed, '') < ${day} ORDER BY id FOR NO KEY UPDATE)
        RETURNING id`,
  );
  return changed.length > 0;
};
