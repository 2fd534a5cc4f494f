import { type MigrationArgs, sql } from '../migration';

/** Articles in the order in which harvesters walk through them; see src/queries/harvested-items.ts. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX editions_for_harvesters ON editions (
      date_trunc('second', greatest(
        published_at, retracted_at, withdrawn_at, removed_at, ratified_at) AT TIME ZONE 'UTC'),
      article_id)
    WHERE state IN ('published', 'retracted', 'withdrawn', 'removed');
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`DROP INDEX editions_for_harvesters`);
}
