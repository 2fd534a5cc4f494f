import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { dueSources } from './due-sources';
import { isInUse } from '@/sources/queries/source-in-use';

/** All cited sources with an address, those of them that are due, or the one of this key. */
export type Choice = { of: 'all' } | { of: 'due'; now: Date } | { of: 'key'; key: string };

export type ChosenSource = { id: number; url: string };

/** The sources that somebody wants to be looked at now. */
export const sourcesToLookAt = async (
  req: PayloadRequest,
  choice: Choice,
): Promise<ChosenSource[]> => {
  if (choice.of === 'due') return dueSources(req, { now: choice.now, limit: 1_000_000 });
  const which =
    choice.of === 'all'
      ? sql`s.merged_into_id IS NULL AND ${isInUse(sql`s.id`)}`
      : sql`s.id IN (SELECT coalesce(merged_into_id, id) FROM sources WHERE key = ${choice.key})`;
  return runSql<ChosenSource>(
    req,
    sql`SELECT s.id, s.url FROM sources s WHERE s.url <> '' AND ${which} ORDER BY s.id`,
  );
};
