import { type MigrationArgs, sql } from '../migration';

/**
 * What lists for readers are read from, kept while transactions commit: which readable edition stands in which list, and how
 * many stand there in all, in a year and in a month. So a list takes as long with 100,000 articles as with 1,000.
 * See docs/decisions/shelves.md.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(tables);
  await db.execute(placing);
  await db.execute(counting);
  await db.execute(shelving);
  await db.execute(atCommit);
  await db.execute(whatChanges);
  await db.execute(partsOfSeries);
  await db.execute(sql`SELECT shelve_editions(ARRAY(SELECT id FROM editions))`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX editions_in_series, editions_newest_changes;
    DROP TRIGGER editions_shelve_new ON editions;
    DROP TRIGGER editions_shelve_changed ON editions;
    DROP TRIGGER editions_shelve_deleted ON editions;
    DROP TRIGGER editions_rels_shelve_new ON editions_rels;
    DROP TRIGGER editions_rels_shelve_changed ON editions_rels;
    DROP TRIGGER editions_rels_shelve_deleted ON editions_rels;
    DROP TABLE shelf_changes, shelf_entries, shelf_counts, notice_entries;
    DROP FUNCTION shelve_at_commit, shelve_new_editions, shelve_edition, shelve_editions_related,
      shelve_editions, shelves_of, notices_of, spans_of;
  `);
}

/**
 * `shelf`: `all`, `kind:report`, `topic:12`, `author:3`, `series:4`. `day`: as printed, `''` where there is none; sorted
 * byte by byte. `span`: `all`, `year:2025`, and `month:2025-06`, which part a shelf without a rest.
 */
const tables = sql`
  CREATE TABLE shelf_entries (
    shelf text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    day text COLLATE "C" NOT NULL,
    edition_id integer NOT NULL,
    PRIMARY KEY (shelf, language, day, edition_id)
  );
  CREATE INDEX shelf_entries_edition ON shelf_entries (edition_id);
  CREATE TABLE shelf_counts (
    shelf text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    span text COLLATE "C" NOT NULL,
    articles integer NOT NULL,
    PRIMARY KEY (shelf, language, span)
  );
  CREATE TABLE notice_entries (
    edition_id integer NOT NULL,
    kind text NOT NULL,
    at timestamptz(3) NOT NULL,
    language text NOT NULL,
    PRIMARY KEY (edition_id, kind, at, language)
  );
  CREATE INDEX notice_entries_newest ON notice_entries (at DESC, edition_id DESC, kind DESC);
`;

export const placing = sql`
  CREATE FUNCTION shelves_of(ids integer[])
  RETURNS TABLE (shelf text, language text, day text, edition_id integer) LANGUAGE sql STABLE AS $$
    WITH own AS (
      SELECT e.id, e.language::text AS language, coalesce(e.date, '') AS day,
        e.article_kind::text AS kind, e.series_id
      FROM editions e
      WHERE e.id = ANY(ids) AND e.state IN ('published', 'retracted') AND e.language IS NOT NULL
    )
    SELECT 'all', own.language, own.day, own.id FROM own
    UNION ALL
    SELECT 'kind:' || own.kind, own.language, own.day, own.id FROM own WHERE own.kind IS NOT NULL
    UNION ALL
    SELECT 'series:' || own.series_id, own.language, own.day, own.id FROM own WHERE own.series_id IS NOT NULL
    UNION
    SELECT CASE r.path WHEN 'topics' THEN 'topic:' || r.topics_id ELSE 'author:' || r.authors_id END,
      own.language, own.day, own.id
    FROM own JOIN editions_rels r ON r.parent_id = own.id
    WHERE (r.path = 'topics' AND r.topics_id IS NOT NULL) OR (r.path = 'authors' AND r.authors_id IS NOT NULL)
  $$;
`;

const counting = sql`
  CREATE FUNCTION spans_of(day text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN day = '' THEN ARRAY['all', 'month:']
      ELSE ARRAY['all', 'year:' || left(day, 4), 'month:' || left(day, 7)] END
  $$;
  CREATE FUNCTION notices_of(ids integer[])
  RETURNS TABLE (edition_id integer, kind text, at timestamptz, language text) LANGUAGE sql STABLE AS $$
    SELECT e.id, 'correction', e.published_at, e.language::text FROM editions e
    WHERE e.id = ANY(ids) AND e.kind = 'correction' AND e.is_public AND e.public_note IS NOT NULL
      AND e.published_at IS NOT NULL AND e.language IS NOT NULL
    UNION
    SELECT e.id, CASE t.event::text WHEN 'withdraw' THEN 'withdrawal' ELSE 'retraction' END, t.at,
      e.language::text
    FROM editions e JOIN transitions t ON t.edition_id = e.id
    WHERE e.id = ANY(ids) AND t.event IN ('withdraw', 'retract') AND e.state <> 'removed'
      AND e.language IS NOT NULL
      AND CASE t.event::text WHEN 'withdraw' THEN t.data ->> 'publicNote' ELSE e.notice ->> 'text' END IS NOT NULL
  $$;
`;

export const shelving = sql`
  CREATE OR REPLACE FUNCTION shelve_editions(ids integer[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    WITH present AS MATERIALIZED (SELECT * FROM shelves_of(ids)),
    gone AS (
      DELETE FROM shelf_entries s WHERE s.edition_id = ANY(ids) AND NOT EXISTS (
        SELECT FROM present p WHERE p.edition_id = s.edition_id AND p.shelf = s.shelf
          AND p.language = s.language AND p.day = s.day)
      RETURNING s.shelf, s.language, s.day, -1 AS step),
    come AS (
      INSERT INTO shelf_entries SELECT * FROM present ON CONFLICT DO NOTHING
      RETURNING shelf, language, day, 1 AS step)
    INSERT INTO shelf_counts AS c
    SELECT shelf, language, span, sum(step)
    FROM (SELECT * FROM gone UNION ALL SELECT * FROM come) changed, unnest(spans_of(changed.day)) AS span
    GROUP BY shelf, language, span HAVING sum(step) <> 0
    ON CONFLICT (shelf, language, span) DO UPDATE SET articles = c.articles + excluded.articles;

    WITH present AS MATERIALIZED (SELECT * FROM notices_of(ids)),
    gone AS (
      DELETE FROM notice_entries n WHERE n.edition_id = ANY(ids) AND NOT EXISTS (
        SELECT FROM present p WHERE p.edition_id = n.edition_id AND p.kind = n.kind AND p.at = n.at
          AND p.language = n.language)
      RETURNING n.language, -1 AS step),
    come AS (
      INSERT INTO notice_entries SELECT * FROM present ON CONFLICT DO NOTHING RETURNING language, 1 AS step)
    INSERT INTO shelf_counts AS c
    SELECT 'notices', language, 'all', sum(step)
    FROM (SELECT * FROM gone UNION ALL SELECT * FROM come) changed
    GROUP BY language HAVING sum(step) <> 0
    ON CONFLICT (shelf, language, span) DO UPDATE SET articles = c.articles + excluded.articles;
  END $$;
`;

/**
 * Changed while the transaction commits, behind the row that every publication locks there anyway: nobody waits longer, and no
 * two transactions lock counts in different orders. Whoever comes second counts what the first has committed.
 */
const atCommit = sql`
  CREATE TABLE shelf_changes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    editions integer[] NOT NULL
  );
  CREATE FUNCTION shelve_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE changed integer[];
  BEGIN
    PERFORM FROM shelf_changes WHERE id = NEW.id;
    IF NOT FOUND THEN RETURN NULL; END IF;
    PERFORM FROM publication_generation FOR NO KEY UPDATE;
    WITH taken AS (DELETE FROM shelf_changes RETURNING editions)
    SELECT array_agg(DISTINCT edition) INTO changed FROM taken, unnest(taken.editions) AS edition;
    PERFORM shelve_editions(changed);
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER shelve_at_commit AFTER INSERT ON shelf_changes
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION shelve_at_commit();
`;

const whatChanges = sql`
  CREATE FUNCTION shelve_new_editions() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO shelf_changes (editions)
    SELECT ids FROM (SELECT array_agg(id) AS ids FROM changed
      WHERE state IN ('published', 'retracted', 'withdrawn', 'superseded')) found
    WHERE ids IS NOT NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER editions_shelve_new AFTER INSERT ON editions REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION shelve_new_editions();

  CREATE FUNCTION shelve_edition() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO shelf_changes (editions) VALUES (ARRAY[OLD.id]);
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
    INSERT INTO shelf_changes (editions)
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
`;

/** A series is read in the order of its parts, and feeds give what changed last. */
const partsOfSeries = sql`
  CREATE INDEX editions_in_series ON editions
    (series_id, language, ((document #>> '{metadata,series,position}')::numeric) NULLS LAST, id)
    WHERE state IN ('published', 'retracted');
  CREATE INDEX editions_newest_changes ON editions (language, greatest(published_at, retracted_at) DESC, id DESC)
    WHERE state IN ('published', 'retracted') AND published_at IS NOT NULL;
`;
