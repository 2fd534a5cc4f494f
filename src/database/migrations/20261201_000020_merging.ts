import { type MigrationArgs, sql } from '../migration';
import { merging } from '../schema/merging';

/** Saves of two people are merged, and each sees who else is in the article. */
export async function up({ db }: MigrationArgs): Promise<void> {
  for (const statements of merging) await db.execute(statements);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER tell_text ON articles;
    DROP TABLE article_presence;
    DROP FUNCTION tell_presence;
    DROP INDEX article_revisions_saves;
    ALTER TABLE article_revisions DROP COLUMN by_id, DROP COLUMN before, DROP COLUMN before_digest,
      DROP COLUMN merged_from, DROP COLUMN save_id;
  `);
}
