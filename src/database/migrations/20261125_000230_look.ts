import { type MigrationArgs, sql } from '../migration';

/** What a publication chooses of its looks: logos, its paper, its typeface. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE TYPE enum_publication_typeface AS ENUM ('serif', 'literata', 'book');
    ALTER TABLE publication
      ADD COLUMN logo_id integer REFERENCES media(id) ON DELETE SET NULL,
      ADD COLUMN logo_dark_id integer REFERENCES media(id) ON DELETE SET NULL,
      ADD COLUMN colours_paper varchar,
      ADD COLUMN typeface enum_publication_typeface NOT NULL DEFAULT 'serif';
    CREATE INDEX publication_logo_idx ON publication (logo_id);
    CREATE INDEX publication_logo_dark_idx ON publication (logo_dark_id);
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE publication
      DROP COLUMN logo_id, DROP COLUMN logo_dark_id, DROP COLUMN colours_paper, DROP COLUMN typeface;
    DROP TYPE enum_publication_typeface;
  `);
}
