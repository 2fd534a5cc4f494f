import { type MigrationArgs, sql } from '../migration';

/** Of a round, every text is kept that a reviewer looked at before it was revised, not only the first. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE reviewed_documents
      DROP CONSTRAINT reviewed_documents_pkey,
      ADD PRIMARY KEY (edition_id, round, content_hash);
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM reviewed_documents d USING reviewed_documents earlier
      WHERE earlier.edition_id = d.edition_id AND earlier.round = d.round
        AND (earlier.submitted_at, earlier.content_hash) < (d.submitted_at, d.content_hash);
    ALTER TABLE reviewed_documents
      DROP CONSTRAINT reviewed_documents_pkey,
      ADD PRIMARY KEY (edition_id, round);
  `);
}
