import type { Client } from 'pg';
import { errorCode } from '@/platform/error-code';
import { largeIndexes, type MigrationOfIndexes } from './schema/large-indexes';

/**
 * Makes the indexes of a migration on large tables of a database in use before it runs, while people read and write: a migration
 * is a transaction, and within one nobody could write for as long as an index takes. Those that a former try left unfinished
 * are made anew. Does nothing on an empty database, where the migration makes them.
 */
export const makeIndexesAhead = async (
  client: Client,
  migration: MigrationOfIndexes,
): Promise<void> => {
  for (const [name, on] of Object.entries(largeIndexes[migration])) {
    await makeIndex(client, name, on);
  }
};

const deadlock = '40P01';

/** It waits for whoever is at work on the table, and may be given up for somebody who waits for it, such as an ANALYZE. */
const makeIndex = async (client: Client, name: string, on: string, tries = 3): Promise<void> => {
  const [table = ''] = on.split(' ', 1);
  const { rows } = await client.query<{ isThere: boolean; isValid: boolean | null }>(
    `SELECT to_regclass($1) IS NOT NULL AS "isThere",
       (SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass($2)) AS "isValid"`,
    [table, name],
  );
  const { isThere = false, isValid = null } = rows[0] ?? {};
  if (!isThere || isValid === true) return;
  try {
    if (isValid === false) await client.query(`DROP INDEX CONCURRENTLY ${name}`);
    await client.query(`CREATE INDEX CONCURRENTLY ${name} ON ${on}`);
  } catch (error) {
    if (errorCode(error) !== deadlock || tries <= 1) throw error;
    await makeIndex(client, name, on, tries - 1);
  }
};
