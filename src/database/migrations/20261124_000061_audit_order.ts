import { type MigrationArgs, sql } from '../migration';

/** The log of the whole publication is read by time, a page at a time. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`CREATE INDEX transitions_by_time ON transitions (at DESC, id DESC)`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`DROP INDEX transitions_by_time`);
}
