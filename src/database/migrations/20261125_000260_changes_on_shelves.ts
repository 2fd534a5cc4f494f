import { type MigrationArgs, sql } from '../migration';
import { placing as placingBefore, shelving as shelvingBefore } from './20261125_000220_shelves';

/**
 * When each text of a shelf came out, was renewed or was retracted, kept beside its place there: a feed reads what changed last from an
 * index, however much stands on the shelf and however old the text is. See docs/decisions/shelves.md.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE shelf_entries ADD COLUMN changed_at timestamptz(3);
    DROP FUNCTION shelves_of;
  `);
  await db.execute(placing);
  await db.execute(shelving);
  await db.execute(whatChanges);
  await db.execute(sql`
    UPDATE shelf_entries s SET changed_at = greatest(e.published_at, e.retracted_at) FROM editions e
    WHERE e.id = s.edition_id AND e.published_at IS NOT NULL`);
  await db.execute(indexes);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER editions_shelve_retracted ON editions;
    DROP FUNCTION shelves_of;
  `);
  await db.execute(placingBefore);
  await db.execute(shelvingBefore);
  await db.execute(sql`
    DROP INDEX shelf_entries_changes;
    ALTER TABLE shelf_entries DROP COLUMN changed_at;
    CREATE INDEX editions_newest_changes ON editions (language, greatest(published_at, retracted_at) DESC, id DESC)
      WHERE state IN ('published', 'retracted') AND published_at IS NOT NULL;
  `);
}

/** As before, with the instant. A text that never came out stands in no feed. */
const placing = sql`
  CREATE FUNCTION shelves_of(ids integer[])
  RETURNS TABLE (shelf text, language text, day text, edition_id integer, changed_at timestamptz) LANGUAGE sql STABLE AS $$
    WITH own AS (
      SELECT e.id, e.language::text AS language, coalesce(e.date, '') AS day,
        e.article_kind::text AS kind, e.series_id,
        CASE WHEN e.published_at IS NOT NULL THEN greatest(e.published_at, e.retracted_at) END AS changed_at
      FROM editions e
      WHERE e.id = ANY(ids) AND e.state IN ('published', 'retracted') AND e.language IS NOT NULL
    )
    SELECT 'all', own.language, own.day, own.id, own.changed_at FROM own
    UNION ALL
    SELECT 'kind:' || own.kind, own.language, own.day, own.id, own.changed_at FROM own WHERE own.kind IS NOT NULL
    UNION ALL
    SELECT 'series:' || own.series_id, own.language, own.day, own.id, own.changed_at FROM own WHERE own.series_id IS NOT NULL
    UNION
    SELECT CASE r.path WHEN 'topics' THEN 'topic:' || r.topics_id ELSE 'author:' || r.authors_id END,
      own.language, own.day, own.id, own.changed_at
    FROM own JOIN editions_rels r ON r.parent_id = own.id
    WHERE (r.path = 'topics' AND r.topics_id IS NOT NULL) OR (r.path = 'authors' AND r.authors_id IS NOT NULL)
  $$;
`;

/** As before; a text that stays where it stands may have changed. */
const shelving = sql`
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
      RETURNING shelf, language, day, 1 AS step),
    stay AS (
      UPDATE shelf_entries s SET changed_at = p.changed_at FROM present p
      WHERE s.shelf = p.shelf AND s.language = p.language AND s.day = p.day AND s.edition_id = p.edition_id
        AND s.changed_at IS DISTINCT FROM p.changed_at)
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

/** Where nothing but the instant is another; with the state it is noticed already. */
const whatChanges = sql`
  CREATE TRIGGER editions_shelve_retracted AFTER UPDATE ON editions FOR EACH ROW
    WHEN (NEW.state IN ('published', 'retracted') AND OLD.retracted_at IS DISTINCT FROM NEW.retracted_at)
    EXECUTE FUNCTION shelve_edition();
`;

/** The shelf of all texts takes the place of the index of the editions themselves. */
const indexes = sql`
  CREATE INDEX shelf_entries_changes ON shelf_entries (shelf, language, changed_at DESC, edition_id DESC)
    WHERE changed_at IS NOT NULL;
  DROP INDEX editions_newest_changes;
`;
