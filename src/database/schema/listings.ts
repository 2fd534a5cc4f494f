import { sql } from '../migration';

/**
 * `listing`: `all`, `kind:report`, `topic:12`, `author:3`, `series:4`. `day`: as printed, `''` where there is none; sorted
 * byte by byte. `span`: `all`, `year:2025`, and `month:2025-06`, which part a listing without a rest. `changed_at`: when the text came out,
 * was renewed or was retracted, for feeds; none for a text that never came out.
 */
const tables = sql`
  CREATE TABLE listing_entries (
    listing text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    day text COLLATE "C" NOT NULL,
    edition_id integer NOT NULL,
    changed_at timestamptz(3),
    PRIMARY KEY (listing, language, day, edition_id)
  );
  CREATE INDEX listing_entries_edition ON listing_entries (edition_id);
  CREATE TABLE listing_counts (
    listing text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    span text COLLATE "C" NOT NULL,
    articles integer NOT NULL,
    PRIMARY KEY (listing, language, span)
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

const placing = sql`
  CREATE FUNCTION shelves_of(ids integer[])
  RETURNS TABLE (listing text, language text, day text, edition_id integer, changed_at timestamptz) LANGUAGE sql STABLE AS $$
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

const listing = sql`
  CREATE FUNCTION shelve_editions(ids integer[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    WITH present AS MATERIALIZED (SELECT * FROM shelves_of(ids)),
    gone AS (
      DELETE FROM listing_entries s WHERE s.edition_id = ANY(ids) AND NOT EXISTS (
        SELECT FROM present p WHERE p.edition_id = s.edition_id AND p.listing = s.listing
          AND p.language = s.language AND p.day = s.day)
      RETURNING s.listing, s.language, s.day, -1 AS step),
    come AS (
      INSERT INTO listing_entries SELECT * FROM present ON CONFLICT DO NOTHING
      RETURNING listing, language, day, 1 AS step),
    stay AS (
      UPDATE listing_entries s SET changed_at = p.changed_at FROM present p
      WHERE s.listing = p.listing AND s.language = p.language AND s.day = p.day AND s.edition_id = p.edition_id
        AND s.changed_at IS DISTINCT FROM p.changed_at)
    INSERT INTO listing_counts AS c
    SELECT listing, language, span, sum(step)
    FROM (SELECT * FROM gone UNION ALL SELECT * FROM come) changed, unnest(spans_of(changed.day)) AS span
    GROUP BY listing, language, span HAVING sum(step) <> 0
    ON CONFLICT (listing, language, span) DO UPDATE SET articles = c.articles + excluded.articles;

    WITH present AS MATERIALIZED (SELECT * FROM notices_of(ids)),
    gone AS (
      DELETE FROM notice_entries n WHERE n.edition_id = ANY(ids) AND NOT EXISTS (
        SELECT FROM present p WHERE p.edition_id = n.edition_id AND p.kind = n.kind AND p.at = n.at
          AND p.language = n.language)
      RETURNING n.language, -1 AS step),
    come AS (
      INSERT INTO notice_entries SELECT * FROM present ON CONFLICT DO NOTHING RETURNING language, 1 AS step)
    INSERT INTO listing_counts AS c
    SELECT 'notices', language, 'all', sum(step)
    FROM (SELECT * FROM gone UNION ALL SELECT * FROM come) changed
    GROUP BY language HAVING sum(step) <> 0
    ON CONFLICT (listing, language, span) DO UPDATE SET articles = c.articles + excluded.articles;
  END $$;
`;

/** For feeds, parts of a series, the files of the sitemap each with its last change, the counts of whole lists, and news. */
const indexes = sql`
  CREATE INDEX listing_entries_changes ON listing_entries (listing, language, changed_at DESC, edition_id DESC)
    WHERE changed_at IS NOT NULL;
  CREATE INDEX editions_in_series ON editions
    (series_id, language, ((document #>> '{metadata,series,position}')::numeric) NULLS LAST, id)
    WHERE state IN ('published', 'retracted');
  CREATE INDEX editions_sitemap_parts ON editions ((article_id / 10000), greatest(published_at, retracted_at) DESC)
    WHERE state IN ('published', 'retracted') AND published_at IS NOT NULL;
  CREATE INDEX listing_counts_whole ON listing_counts (language, listing) WHERE span = 'all';
  CREATE INDEX editions_newest_firsts ON editions (first_published_at DESC, id DESC) WHERE state = 'published';
`;

/**
 * What lists for readers are read from, kept while transactions commit: which readable edition stands in which list, and how
 * many stand there in all, in a year and in a month. So a list takes as long with 100,000 articles as with 1,000.
 * See docs/decisions/listings.md.
 */
export const listings = [tables, placing, counting, listing, indexes];
