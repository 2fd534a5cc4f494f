import { type MigrationArgs, sql } from '../migration';

/**
 * What follows a change while it commits asks the same few questions for each edition, of many joins and one row each. Postgres
 * thought about them longer than it took to answer, on every connection until it had answered five times.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`ALTER FUNCTION shelve_at_commit() SET plan_cache_mode = force_generic_plan`);
  await db.execute(sql`ALTER FUNCTION search_follow() SET plan_cache_mode = force_generic_plan`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`ALTER FUNCTION shelve_at_commit() RESET plan_cache_mode`);
  await db.execute(sql`ALTER FUNCTION search_follow() RESET plan_cache_mode`);
}
