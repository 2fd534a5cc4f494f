import { type MigrationArgs, sql } from '../migration';

/**
 * While the database is away an older page may stand in for one that only adds to it, and never for one that takes a text
 * back. So changes of either kind are counted apart; one that does not say which takes back.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE publication_changes ADD COLUMN takes_back boolean NOT NULL DEFAULT true;
    ALTER TABLE publication_generation ADD COLUMN taken_back bigint NOT NULL DEFAULT 1;
    CREATE OR REPLACE FUNCTION count_publication_change() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE told text;
    BEGIN
      DELETE FROM publication_changes WHERE id = NEW.id;
      UPDATE publication_generation
        SET generation = generation + 1, taken_back = taken_back + NEW.takes_back::integer
        RETURNING generation || ' ' || taken_back INTO told;
      PERFORM pg_notify('publication_generation', told);
      RETURN NULL;
    END $$;
    CREATE FUNCTION bump_publication_generation(takes_back boolean) RETURNS void LANGUAGE sql AS $$
      INSERT INTO publication_changes (takes_back) VALUES ($1);
    $$;
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION bump_publication_generation(boolean);
    CREATE OR REPLACE FUNCTION count_publication_change() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE bumped bigint;
    BEGIN
      DELETE FROM publication_changes WHERE id = NEW.id;
      UPDATE publication_generation SET generation = generation + 1 RETURNING generation INTO bumped;
      PERFORM pg_notify('publication_generation', bumped::text);
      RETURN NULL;
    END $$;
    ALTER TABLE publication_changes DROP COLUMN takes_back;
    ALTER TABLE publication_generation DROP COLUMN taken_back;
  `);
}
