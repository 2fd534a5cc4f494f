import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';

/** Which of these ids name no record of a table. */
export const missingRecords = async (
  req: PayloadRequest,
  table: 'authors' | 'media' | 'series' | 'topics' | 'users',
  ids: readonly number[],
): Promise<ReadonlySet<number>> => {
  if (ids.length === 0) return new Set();
  const rows = await runSql<{ id: string }>(
    req,
    sql`SELECT asked.id FROM json_array_elements_text(${JSON.stringify(ids)}::json) AS asked(id)
        WHERE NOT EXISTS (SELECT FROM ${sql.identifier(table)} AS kept
          WHERE kept.id::bigint = asked.id::bigint)`,
  );
  return new Set(rows.map(({ id }) => Number(id)));
};
