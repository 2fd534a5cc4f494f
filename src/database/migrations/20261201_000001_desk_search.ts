import { type MigrationArgs, sql } from '../migration';
import { deskSearch } from '../schema/desk-search';

/** The words of working copies, so that the desk finds an article by its text. */
export async function up({ db }: MigrationArgs): Promise<void> {
  for (const statements of deskSearch) await db.execute(statements);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION keep_article_words CASCADE;
    DROP TABLE article_words;
  `);
}
