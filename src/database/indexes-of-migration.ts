import { sql, type MigrationArgs } from './migration';
import { largeIndexes, type MigrationOfIndexes } from './schema/large-indexes';

/** On a database in use they are there already, made without holding a table; see make-indexes.ts. */
export const addIndexesOf = async (
  migration: MigrationOfIndexes,
  { db }: MigrationArgs,
): Promise<void> => {
  for (const [name, on] of Object.entries(largeIndexes[migration])) {
    await db.execute(sql.raw(`CREATE INDEX IF NOT EXISTS ${name} ON ${on}`));
  }
};

export const dropIndexesOf = async (
  migration: MigrationOfIndexes,
  { db }: MigrationArgs,
): Promise<void> => {
  for (const name of Object.keys(largeIndexes[migration])) {
    await db.execute(sql.raw(`DROP INDEX IF EXISTS ${name}`));
  }
};
