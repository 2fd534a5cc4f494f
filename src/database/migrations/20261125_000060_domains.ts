import { type MigrationArgs, sql } from '../migration';

/** Sources of a site and of what stands below it: hosts are sorted from their end, so that these stand together. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX sources_by_domain ON sources (reverse(address_host(normalized_url)) text_pattern_ops);
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`DROP INDEX sources_by_domain`);
}
