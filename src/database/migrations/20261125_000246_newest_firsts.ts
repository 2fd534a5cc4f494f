import { type MigrationArgs, sql } from '../migration';

/** What first appeared of late, for the sitemap of news, without a look at all that appeared ever. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX editions_newest_firsts ON editions (first_published_at DESC, id DESC) WHERE state = 'published'`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`DROP INDEX editions_newest_firsts`);
}
