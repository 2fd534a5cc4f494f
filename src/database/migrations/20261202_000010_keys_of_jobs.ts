import { type MigrationArgs, sql } from '../migration';

/**
 * A job without a key counts as replaced when it has failed for good, and is not shown (`dropReplaced`). Versions before gave
 * none: what waits since then gets its own.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DO $$ BEGIN
      IF to_regclass('graphile_worker._private_jobs') IS NOT NULL THEN
        UPDATE graphile_worker._private_jobs SET key = gen_random_uuid()::text
        WHERE key IS NULL AND payload::jsonb -> '_cron' IS NULL;
      END IF;
    END $$`);
}

/** They may keep them. */
export async function down(): Promise<void> {
  // Nothing to undo.
}
