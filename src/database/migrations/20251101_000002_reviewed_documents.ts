import { type MigrationArgs, sql } from '../migration';

/** What reviewers were given, round by round: an edition's own row keeps only the latest text. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE reviewed_documents (
      edition_id integer NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
      round integer NOT NULL,
      content_hash text NOT NULL,
      document jsonb NOT NULL,
      submitted_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (edition_id, round)
    );
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`DROP TABLE reviewed_documents;`);
}
