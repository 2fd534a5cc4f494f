import { sql } from '../migration';

/** What published editions cite: all that "cited by" and reports for readers may look at. */
const editionReferences = sql`
  CREATE TABLE edition_references (
    edition_id integer NOT NULL REFERENCES editions (id),
    article_id integer NOT NULL REFERENCES articles (id),
    key text NOT NULL,
    number integer NOT NULL,
    source_id integer NOT NULL REFERENCES sources (id),
    words text NOT NULL,
    sentence text,
    PRIMARY KEY (edition_id, key, source_id)
  );
  CREATE INDEX edition_references_source ON edition_references (source_id, edition_id);
  CREATE INDEX edition_references_article ON edition_references (article_id);
  CREATE INDEX edition_references_number ON edition_references (edition_id, number);
`;

/**
 * Whoever writes what is cited waits for merges and deletions that are under way, before touching a row of it, and then
 * cites the source that stands. Those hold the same lock alone, so that neither waits for the other's rows.
 */
const citing = sql`
  CREATE FUNCTION await_merges() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtext('ibidem.merges'));
    RETURN NULL;
  END $$;
  CREATE TRIGGER citations_cites_await_merges BEFORE INSERT OR UPDATE OR DELETE ON citations_cites
    FOR EACH STATEMENT EXECUTE FUNCTION await_merges();
  CREATE TRIGGER edition_references_await_merges BEFORE INSERT ON edition_references
    FOR EACH STATEMENT EXECUTE FUNCTION await_merges();

  CREATE FUNCTION cite_standing_source() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.source_id := coalesce(
      (SELECT coalesce(merged_into_id, id) FROM sources WHERE id = NEW.source_id), NEW.source_id);
    RETURN NEW;
  END $$;
  CREATE TRIGGER citations_cites_standing BEFORE INSERT OR UPDATE OF source_id ON citations_cites
    FOR EACH ROW EXECUTE FUNCTION cite_standing_source();
`;

/** A source that something names cannot be deleted; Payload would empty the field. */
const keptSources = sql`
  ALTER TABLE citations_cites DROP CONSTRAINT citations_cites_source_id_sources_id_fk;
  ALTER TABLE citations_cites ADD CONSTRAINT citations_cites_source_id_sources_id_fk
    FOREIGN KEY (source_id) REFERENCES sources (id) ON DELETE RESTRICT;
  ALTER TABLE link_checks DROP CONSTRAINT link_checks_source_id_sources_id_fk;
  ALTER TABLE link_checks ADD CONSTRAINT link_checks_source_id_sources_id_fk
    FOREIGN KEY (source_id) REFERENCES sources (id) ON DELETE RESTRICT;
  ALTER TABLE snapshots DROP CONSTRAINT snapshots_source_id_sources_id_fk;
  ALTER TABLE snapshots ADD CONSTRAINT snapshots_source_id_sources_id_fk
    FOREIGN KEY (source_id) REFERENCES sources (id) ON DELETE RESTRICT;
  ALTER TABLE sources DROP CONSTRAINT sources_merged_into_id_sources_id_fk;
  ALTER TABLE sources ADD CONSTRAINT sources_merged_into_id_sources_id_fk
    FOREIGN KEY (merged_into_id) REFERENCES sources (id) ON DELETE RESTRICT;
`;

/** What editions cite, and what keeps a citation from losing its source, whoever merges or deletes sources meanwhile. */
export const references = [editionReferences, citing, keptSources];
