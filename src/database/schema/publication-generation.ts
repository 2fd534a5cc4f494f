import { sql } from '../migration';

/**
 * One counter that every page in every cache was made under; a change tells the listeners. It is one row that every publication
 * changes: changed in the middle of a command, it would make all others wait for the rest of it, so the database changes it
 * while it commits.
 */
export const publicationGeneration = sql`
  CREATE TABLE publication_generation (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    generation bigint NOT NULL DEFAULT 1
  );
  INSERT INTO publication_generation DEFAULT VALUES;
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
  CREATE FUNCTION bump_publication_generation() RETURNS void LANGUAGE sql AS $$
    INSERT INTO publication_changes DEFAULT VALUES;
  $$;
`;
