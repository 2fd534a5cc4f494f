import { type MigrationArgs, sql } from '../migration';

/** Readable editions in the order of their changes, for exports that go on where they stopped. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX editions_by_change ON editions
      (greatest(published_at, retracted_at, ratified_at), id)
      WHERE state IN ('published', 'retracted');
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`DROP INDEX editions_by_change`);
}
