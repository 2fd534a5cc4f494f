import { type MigrationArgs, sql } from '../migration';
import { desk } from '../schema/desk';

/** What the overviews of the desk keep: plans, saved views, calendar feeds, visits, and news of changes. */
export async function up({ db }: MigrationArgs): Promise<void> {
  for (const statements of desk) await db.execute(statements);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION tell_desk CASCADE;
    DROP TABLE article_plans, saved_views, calendar_feeds, desk_visits;
  `);
}
