import { type MigrationArgs, sql } from '../migration';

/**
 * The generation is one row that every publication changes. Changed in the middle of a command, it made all others
 * wait for the rest of it; now the database changes it while it commits.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE publication_changes (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
    );
    CREATE FUNCTION count_publication_change() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE bumped bigint;
    BEGIN
      DELETE FROM publication_changes WHERE id = NEW.id;
      UPDATE publication_generation SET generation = generation + 1 RETURNING generation INTO bumped;
      PERFORM pg_notify('publication_generation', bumped::text);
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER count_at_commit AFTER INSERT ON publication_changes
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_publication_change();
    DROP FUNCTION bump_publication_generation();
    CREATE FUNCTION bump_publication_generation() RETURNS void LANGUAGE sql AS $$
      INSERT INTO publication_changes DEFAULT VALUES;
    $$;
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE publication_changes;
    DROP FUNCTION count_publication_change();
    DROP FUNCTION bump_publication_generation();
    CREATE FUNCTION bump_publication_generation() RETURNS bigint LANGUAGE plpgsql AS $$
    DECLARE bumped bigint;
    BEGIN
      UPDATE publication_generation SET generation = generation + 1 RETURNING generation INTO bumped;
      PERFORM pg_notify('publication_generation', bumped::text);
      RETURN bumped;
    END $$;
  `);
}
