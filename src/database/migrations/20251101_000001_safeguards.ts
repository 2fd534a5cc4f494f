import { type MigrationArgs, sql } from '../migration';

/** Promises that the database keeps by itself, and the tables that Payload knows nothing about. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(extensions);
  await db.execute(indexes);
  await db.execute(appendOnly);
  await db.execute(editionReferences);
  await db.execute(publicAddresses);
  await db.execute(publicationGeneration);
  await db.execute(renditions);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE renditions, publication_generation, public_addresses, edition_references;
    DROP TRIGGER transitions_append_only ON transitions;
    DROP TRIGGER transitions_no_truncate ON transitions;
    DROP TRIGGER link_checks_append_only ON link_checks;
    DROP TRIGGER link_checks_no_truncate ON link_checks;
    DROP FUNCTION bump_publication_generation();
    DROP FUNCTION refuse_change();
    DROP INDEX one_open_edition_per_article, one_live_edition_per_article;
    DROP INDEX one_article_per_address;
  `);
}

const extensions = sql`
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE EXTENSION IF NOT EXISTS unaccent;
`;

/** Promise 1, and one article per address. The lists of states are those of src/workflow/states.ts. */
const indexes = sql`
  CREATE UNIQUE INDEX one_open_edition_per_article ON editions (article_id)
    WHERE state IN ('draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'publish_failed');
  CREATE UNIQUE INDEX one_live_edition_per_article ON editions (article_id)
    WHERE state IN ('published', 'withdrawn', 'retracted');
  CREATE UNIQUE INDEX one_article_per_address ON articles (slug, language)
    WHERE slug IS NOT NULL AND slug <> '';
`;

/** Logs and observations only grow (promise 4). */
const appendOnly = sql`
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is refused on %', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation',
            HINT = 'This table is a record of what happened.';
  END $$;
  CREATE TRIGGER transitions_append_only BEFORE UPDATE OR DELETE ON transitions
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER transitions_no_truncate BEFORE TRUNCATE ON transitions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER link_checks_append_only BEFORE UPDATE OR DELETE ON link_checks
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER link_checks_no_truncate BEFORE TRUNCATE ON link_checks
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

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
`;

/** Addresses that were given out, and what they answer now (promise 8). */
const publicAddresses = sql`
  CREATE TABLE public_addresses (
    path text PRIMARY KEY CHECK (path LIKE '/%'),
    kind text NOT NULL,
    target_id integer,
    status smallint NOT NULL DEFAULT 200 CHECK (status IN (200, 301, 410)),
    redirect_to text CHECK (redirect_to <> path),
    created_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((status = 301) = (redirect_to IS NOT NULL))
  );
  CREATE INDEX public_addresses_target ON public_addresses (kind, target_id);
  CREATE TRIGGER public_addresses_no_delete BEFORE DELETE ON public_addresses
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER public_addresses_no_truncate BEFORE TRUNCATE ON public_addresses
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/** One counter that every page in every cache was made under; a change tells the listeners. */
const publicationGeneration = sql`
  CREATE TABLE publication_generation (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    generation bigint NOT NULL DEFAULT 1
  );
  INSERT INTO publication_generation DEFAULT VALUES;
  CREATE FUNCTION bump_publication_generation() RETURNS bigint LANGUAGE plpgsql AS $$
  DECLARE bumped bigint;
  BEGIN
    UPDATE publication_generation SET generation = generation + 1 RETURNING generation INTO bumped;
    PERFORM pg_notify('publication_generation', bumped::text);
    RETURN bumped;
  END $$;
`;

/** Editions in file formats, made once per document, overlay, format and version of its renderer. */
const renditions = sql`
  CREATE TABLE renditions (
    content_hash text NOT NULL,
    overlay_hash text NOT NULL,
    format text NOT NULL,
    renderer text NOT NULL,
    mime_type text NOT NULL,
    bytes bytea NOT NULL,
    etag text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (content_hash, overlay_hash, format, renderer)
  );
`;
