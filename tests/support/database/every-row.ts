import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';

/** A digest of every table, by its name: two readings are equal when nothing was written in between. */
export const everyRow = async (payload: BasePayload): Promise<Record<string, string>> => {
  const tables = await runSql<{ schema: string; name: string }>(
    { payload },
    sql`SELECT schemaname AS schema, tablename AS name FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2`,
  );
  const digests: Record<string, string> = {};
  for (const { schema, name } of tables) {
    if (sessions.test(name)) continue;
    const [row] = await runSql<{ digest: string }>(
      { payload },
      sql`SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\n' ORDER BY t::text)), '') AS digest
          FROM ${sql.identifier(schema)}.${sql.identifier(name)} AS t`,
    );
    digests[`${schema}.${name}`] = row?.digest ?? '';
  }
  return digests;
};

/** Whoever asks logs in, which is written, and logged. */
const sessions = /^(users(_sessions|_roles)?|administration_log(_head)?)$/;

/** All that stands in the database, as text, so that a secret can be looked for. */
export const everyWord = async (payload: BasePayload): Promise<string> => {
  const tables = await runSql<{ schema: string; name: string }>(
    { payload },
    sql`SELECT schemaname AS schema, tablename AS name FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2`,
  );
  const words: string[] = [];
  for (const { schema, name } of tables) {
    const [row] = await runSql<{ rows: string | null }>(
      { payload },
      sql`SELECT string_agg(t::text, E'\n') AS rows
          FROM ${sql.identifier(schema)}.${sql.identifier(name)} AS t`,
    );
    words.push(row?.rows ?? '');
  }
  return words.join('\n');
};
