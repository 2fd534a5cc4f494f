import { largeIndexes } from '../schema/large-indexes';
import { type MigrationArgs, sql } from '../migration';

/** On a database in use they are there already, made without holding a table; see ../make-indexes.ts. */
export async function up({ db }: MigrationArgs): Promise<void> {
  for (const [name, on] of Object.entries(largeIndexes)) {
    await db.execute(sql.raw(`CREATE INDEX IF NOT EXISTS ${name} ON ${on}`));
  }
}

export async function down({ db }: MigrationArgs): Promise<void> {
  for (const name of Object.keys(largeIndexes)) {
    await db.execute(sql.raw(`DROP INDEX IF EXISTS ${name}`));
  }
}
