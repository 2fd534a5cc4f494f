import { sql } from '../migration';

/**
 * Changed while the transaction commits, behind the row that every publication locks there anyway: nobody waits longer, and no
 * two transactions lock counts in different orders. Whoever comes second counts what the first has committed.
 */
const atCommit = sql`
  CREATE TABLE listing_changes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    editions integer[] NOT NULL,
    sources integer[] NOT NULL DEFAULT '{}',
    authors integer[] NOT NULL DEFAULT '{}'
  );
  CREATE FUNCTION shelve_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE changed integer[]; cited integer[]; named integer[];
  BEGIN
    PERFORM FROM listing_changes WHERE id = NEW.id;
    IF NOT FOUND THEN RETURN NULL; END IF;
    PERFORM FROM publication_generation FOR NO KEY UPDATE;
    SELECT array_agg(DISTINCT edition) INTO changed FROM listing_changes, unnest(editions) AS edition;
    SELECT array_agg(DISTINCT author) INTO named FROM listing_changes, unnest(authors) AS author;
    SELECT array_agg(DISTINCT id) INTO cited FROM (
      SELECT unnest(sources) AS id FROM listing_changes
      UNION ALL SELECT source_id FROM edition_references WHERE edition_id = ANY(changed)) found;
    DELETE FROM listing_changes;
    IF changed IS NOT NULL THEN PERFORM shelve_editions(changed); END IF;
    IF cited IS NOT NULL THEN PERFORM count_cited_works(cited); END IF;
    IF named IS NOT NULL THEN PERFORM list_authors(named); END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER shelve_at_commit AFTER INSERT ON listing_changes
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION shelve_at_commit();
`;

const whatChanges = sql`
  CREATE FUNCTION shelve_new_editions() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO listing_changes (editions)
    SELECT ids FROM (SELECT array_agg(id) AS ids FROM changed
      WHERE state IN ('published', 'retracted', 'withdrawn', 'superseded')) found
    WHERE ids IS NOT NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER editions_shelve_new AFTER INSERT ON editions REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION shelve_new_editions();

  CREATE FUNCTION shelve_edition() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO listing_changes (editions) VALUES (ARRAY[OLD.id]);
    RETURN NULL;
  END $$;
  CREATE TRIGGER editions_shelve_changed AFTER UPDATE ON editions FOR EACH ROW
    WHEN ((OLD.published_at IS NOT NULL OR NEW.published_at IS NOT NULL
        OR OLD.state IN ('published', 'retracted') OR NEW.state IN ('published', 'retracted'))
      AND (OLD.state, OLD.language, OLD.date, OLD.article_kind, OLD.series_id, OLD.kind,
          OLD.published_at, OLD.public_note, OLD.notice, OLD.is_public)
        IS DISTINCT FROM (NEW.state, NEW.language, NEW.date, NEW.article_kind, NEW.series_id, NEW.kind,
          NEW.published_at, NEW.public_note, NEW.notice, NEW.is_public))
    EXECUTE FUNCTION shelve_edition();
  CREATE TRIGGER editions_shelve_deleted AFTER DELETE ON editions FOR EACH ROW
    WHEN (OLD.published_at IS NOT NULL OR OLD.state IN ('published', 'retracted'))
    EXECUTE FUNCTION shelve_edition();

  CREATE FUNCTION shelve_editions_related() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO listing_changes (editions)
    SELECT ids FROM (SELECT array_agg(DISTINCT e.id) AS ids FROM changed JOIN editions e ON e.id = changed.parent_id
      WHERE changed.path IN ('topics', 'authors') AND e.state IN ('published', 'retracted')) found
    WHERE ids IS NOT NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER editions_rels_shelve_new AFTER INSERT ON editions_rels REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION shelve_editions_related();
  CREATE TRIGGER editions_rels_shelve_changed AFTER UPDATE ON editions_rels REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION shelve_editions_related();
  CREATE TRIGGER editions_rels_shelve_deleted AFTER DELETE ON editions_rels REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION shelve_editions_related();
  CREATE TRIGGER editions_shelve_retracted AFTER UPDATE ON editions FOR EACH ROW
    WHEN (NEW.state IN ('published', 'retracted') AND OLD.retracted_at IS DISTINCT FROM NEW.retracted_at)
    EXECUTE FUNCTION shelve_edition();
`;

/** What makes lists follow a change. */
export const listingChanges = [atCommit, whatChanges];
