import { type MigrationArgs, sql } from '../migration';

/** The bytes of renditions are files, in the data folder or the bucket; `sha256` is of the bytes, `size` is theirs. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM renditions;
    ALTER TABLE renditions
      DROP COLUMN bytes,
      DROP COLUMN etag,
      DROP COLUMN mime_type,
      ADD COLUMN file text NOT NULL,
      ADD COLUMN size integer NOT NULL,
      ADD COLUMN sha256 text NOT NULL;
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DELETE FROM renditions;
    ALTER TABLE renditions
      DROP COLUMN file,
      DROP COLUMN size,
      DROP COLUMN sha256,
      ADD COLUMN mime_type text NOT NULL,
      ADD COLUMN bytes bytea NOT NULL,
      ADD COLUMN etag text NOT NULL;
  `);
}
