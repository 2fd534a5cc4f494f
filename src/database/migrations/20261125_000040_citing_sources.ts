import { type MigrationArgs, sql } from '../migration';

/** No citation loses its source, whoever merges or deletes sources meanwhile. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(locators);
  await db.execute(citing);
  await db.execute(outliving);
}

/** Values of an enum cannot be taken back; they harm nobody. */
export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER edition_references_await_merges ON edition_references;
    DROP TRIGGER citations_cites_await_merges ON citations_cites;
    DROP TRIGGER citations_cites_standing ON citations_cites;
    DROP FUNCTION cite_standing_source();
    DROP FUNCTION await_merges();
    ALTER TABLE citations_cites DROP CONSTRAINT citations_cites_source_id_sources_id_fk;
    ALTER TABLE citations_cites ADD CONSTRAINT citations_cites_source_id_sources_id_fk
      FOREIGN KEY (source_id) REFERENCES sources (id) ON DELETE SET NULL;
    ALTER TABLE link_checks DROP CONSTRAINT link_checks_source_id_sources_id_fk;
    ALTER TABLE link_checks ADD CONSTRAINT link_checks_source_id_sources_id_fk
      FOREIGN KEY (source_id) REFERENCES sources (id) ON DELETE SET NULL;
    ALTER TABLE snapshots DROP CONSTRAINT snapshots_source_id_sources_id_fk;
    ALTER TABLE snapshots ADD CONSTRAINT snapshots_source_id_sources_id_fk
      FOREIGN KEY (source_id) REFERENCES sources (id) ON DELETE SET NULL;
    ALTER TABLE sources DROP CONSTRAINT sources_merged_into_id_sources_id_fk;
    ALTER TABLE sources ADD CONSTRAINT sources_merged_into_id_sources_id_fk
      FOREIGN KEY (merged_into_id) REFERENCES sources (id) ON DELETE SET NULL;
    ALTER TABLE source_log ADD CONSTRAINT source_log_source_id_fkey
      FOREIGN KEY (source_id) REFERENCES sources (id) NOT VALID;
  `);
}

/** Articles of laws, and leaves of what lies in archives. */
const locators = sql`
  ALTER TYPE enum_citations_cites_locator_label ADD VALUE IF NOT EXISTS 'article-locator';
  ALTER TYPE enum_citations_cites_locator_label ADD VALUE IF NOT EXISTS 'folio';
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

/** What is known of a source that was imported and then deleted stays in the log. */
const outliving = sql`
  ALTER TABLE source_log DROP CONSTRAINT source_log_source_id_fkey;
`;
