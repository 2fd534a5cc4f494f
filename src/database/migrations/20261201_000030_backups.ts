import { type MigrationArgs, sql } from '../migration';
import { backups } from '../schema/backups';

/** What became of each backup. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(backups);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`DROP TABLE backup_runs`);
}
