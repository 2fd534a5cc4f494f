import { type MigrationArgs, sql } from '../migration';

/**
 * Two drafts may bear one address: an autosave must not fail on it. The checklist points at it, and the register of
 * public addresses gives each to one article. A hash index, since what somebody types may be longer than a tree takes.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX one_article_per_address;
    CREATE INDEX articles_addresses ON articles USING hash (slug) WHERE slug IS NOT NULL;
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX articles_addresses;
    CREATE UNIQUE INDEX one_article_per_address ON articles (slug, language)
      WHERE slug IS NOT NULL AND slug <> '';
  `);
}
