import { type MigrationArgs, sql } from '../migration';
import { schema } from '../schema';

/** Promises that the database keeps by itself, and the tables that Payload knows nothing about. */
export async function up({ db }: MigrationArgs): Promise<void> {
  for (const statements of schema) await db.execute(statements);
}

/** Only ever undone together with Payload's own tables, which take their indexes and triggers with them. */
export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE article_revisions, article_findings, reviewed_documents, public_addresses, publication_changes,
      publication_generation, edition_references, capture_attempts, link_hosts, source_aliases, source_log, renditions,
      worker_presence, rate_limits, listing_entries, listing_counts, notice_entries, listing_changes, cited_works, cited_sites,
      listed_authors, search_words, sign_in_tries, administration_log, administration_log_head CASCADE;
    DO $$
    DECLARE ours regprocedure;
    BEGIN
      FOR ours IN SELECT p.oid::regprocedure FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (
          SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      LOOP
        EXECUTE 'DROP FUNCTION IF EXISTS ' || ours || ' CASCADE';
      END LOOP;
    END $$;
    DROP TABLE search_entries;
  `);
}
