import { type MigrationArgs, sql } from '../migration';
import { entries, filling as fillingBefore } from './20261125_000210_search';

/**
 * Entries of the search follow the names of people, topics, series and cited works as these change. Cited works are found
 * by what they are called now, too, which is what their own pages show. See docs/decisions/search.md.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(works);
  await db.execute(entry);
  await db.execute(filling);
  await db.execute(renewing);
  await db.execute(sql`SELECT search_fill(0, 2147483647)`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION search_renew(integer[]), search_fill(integer, integer), search_learn(integer[]), search_await(),
      search_hold(), search_row(editions), search_works(editions, text), search_labels(editions), search_bylines(editions);
  `);
  await db.execute(entries);
  await db.execute(fillingBefore);
}

/** What is said of the works that an edition cites, as they stand now, as far as its own references do not say it. */
const works = sql`
  CREATE FUNCTION search_works(e editions, known text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT string_agg(DISTINCT said.words, E'\n')
    FROM edition_references r JOIN sources named ON named.id = r.source_id
    JOIN sources s ON s.id = coalesce(named.merged_into_id, named.id)
    CROSS JOIN LATERAL (
      SELECT unnest(ARRAY[s.title, s.container_title, s.publisher]) AS words
      UNION ALL SELECT concat_ws(' ', a.given, a.family, a.literal) FROM sources_authors a WHERE a._parent_id = s.id
      UNION ALL SELECT concat_ws(' ', x.given, x.family, x.literal) FROM sources_editors x WHERE x._parent_id = s.id) said
    WHERE r.edition_id = e.id AND said.words <> '' AND position(said.words IN known) = 0
  $$;
`;

/** As before, with the works. Passages are shown from what the edition itself says, so these stand among the words only. */
const entry = sql`
  CREATE OR REPLACE FUNCTION search_row(e editions) RETURNS search_entries LANGUAGE plpgsql STABLE AS $$
  DECLARE
    row search_entries;
    config regconfig := search_config(e.language::text);
    meta jsonb := e.document -> 'metadata';
    title text := search_fold(concat_ws(' ', meta ->> 'title', meta ->> 'subtitle'));
    filters tsvector;
    cited text;
  BEGIN
    row.edition_id := e.id;
    row.language := e.language::text;
    row.kind := e.article_kind::text;
    row.date := coalesce(e.date, '');
    row.recent := true;
    SELECT coalesce(array_agg(r.authors_id), '{}') INTO row.authors FROM editions_rels r
      WHERE r.parent_id = e.id AND r.path = 'authors' AND r.authors_id IS NOT NULL;
    SELECT coalesce(array_agg(r.topics_id), '{}') INTO row.topics FROM editions_rels r
      WHERE r.parent_id = e.id AND r.path = 'topics' AND r.topics_id IS NOT NULL;
    row.body := coalesce(search_lines(e.document -> 'body'), '');
    row.notes := coalesce(search_sources(e.document), '');
    cited := concat_ws(E'\n', row.notes, search_works(e, row.notes));
    row.title_words := to_tsvector('pg_catalog.simple', title);
    SELECT array_to_tsvector(array_agg(given)) INTO filters FROM (
      SELECT '§kind:' || row.kind UNION SELECT '§year:' || left(row.date, 4)
      UNION SELECT '§author:' || one FROM unnest(row.authors) AS one
      UNION SELECT '§topic:' || one FROM unnest(row.topics) AS one) AS given (given);
    row.head := filters || setweight(to_tsvector(config, title), 'A')
      || setweight(to_tsvector(config, search_fold(concat_ws(' ', meta ->> 'standfirst',
        (SELECT string_agg(point, ' ') FROM jsonb_array_elements_text(meta -> 'keyPoints') AS point),
        search_bylines(e), search_labels(e)))), 'B');
    BEGIN
      row.words := row.head || setweight(to_tsvector(config, search_fold(row.body)), 'C')
        || setweight(to_tsvector(config, search_fold(cited)), 'D');
    EXCEPTION WHEN program_limit_exceeded THEN
      -- More different words than a tsvector holds: the beginning is searched, and nobody's publication fails.
      row.words := row.head || setweight(to_tsvector(config, search_fold(left(row.body, 100000))), 'C')
        || setweight(to_tsvector(config, search_fold(left(cited, 20000))), 'D');
    END;
    RETURN row;
  END $$;
`;

/**
 * As before, with the words of some editions learnt in a function of its own. Who makes an entry holds the search until
 * their transaction ends, so that who renews can wait for entries that were made of the names before.
 */
const filling = sql`
  CREATE FUNCTION search_hold() RETURNS void LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock_shared(hashtextextended('search entries', 0))
  $$;
  CREATE FUNCTION search_await() RETURNS void LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(hashtextextended('search entries', 0))
  $$;
  CREATE FUNCTION search_learn(ids integer[]) RETURNS void LANGUAGE sql AS $$
    INSERT INTO search_words
    SELECT said.language, said.word, said.lexeme FROM (
      SELECT found.language, found.word, search_stem(found.language, found.word) AS lexeme
      FROM (
        SELECT DISTINCT s.language COLLATE "C" AS language, token.token COLLATE "C" AS word
        FROM search_entries s JOIN editions e ON e.id = s.edition_id
        CROSS JOIN LATERAL ts_parse('default', search_fold(concat_ws(' ', e.title, e.standfirst,
          search_bylines(e), search_labels(e), s.body, s.notes, search_works(e, s.notes)))) AS token
        WHERE s.edition_id = ANY (ids) AND token.tokid IN (1, 2, 10, 11)
          AND length(token.token) BETWEEN 2 AND 40) AS found
      WHERE NOT EXISTS (SELECT FROM search_words known
        WHERE known.language = found.language AND known.word = found.word)
      OFFSET 0) AS said
    WHERE said.lexeme IS NOT NULL
    ORDER BY said.language, said.word -- so that two publications never wait for each other crosswise
    ON CONFLICT DO NOTHING
  $$;
  CREATE OR REPLACE FUNCTION search_fill(first integer, last integer) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    spoken text;
  BEGIN
    PERFORM search_hold();
    DELETE FROM search_entries s WHERE s.edition_id BETWEEN first AND last AND NOT EXISTS (
      SELECT FROM editions e WHERE e.id = s.edition_id AND e.state IN ('published', 'retracted'));
    INSERT INTO search_entries
      SELECT (entry).* FROM (
        SELECT search_row(e) AS entry FROM editions e
        WHERE e.id BETWEEN first AND last AND e.state IN ('published', 'retracted')
          AND e.document IS NOT NULL AND e.language IS NOT NULL OFFSET 0) AS made
      ON CONFLICT (edition_id) DO UPDATE SET language = excluded.language, kind = excluded.kind,
        date = excluded.date, recent = excluded.recent, authors = excluded.authors,
        topics = excluded.topics, title_words = excluded.title_words, head = excluded.head,
        words = excluded.words, body = excluded.body, notes = excluded.notes;
    PERFORM search_learn(ARRAY(SELECT s.edition_id FROM search_entries s WHERE s.edition_id BETWEEN first AND last));
    FOR spoken IN SELECT DISTINCT s.language FROM search_entries s WHERE s.edition_id BETWEEN first AND last LOOP
      UPDATE search_entries s SET recent = false
      WHERE s.recent AND s.language = spoken AND s.edition_id IN (
        SELECT old.edition_id FROM search_entries old WHERE old.recent AND old.language = spoken
        ORDER BY old.date DESC, old.edition_id DESC OFFSET 4000)
        -- A few at a time cost more than many at once.
        AND EXISTS (SELECT FROM search_entries full_up WHERE full_up.recent AND full_up.language = spoken
          ORDER BY full_up.date DESC, full_up.edition_id DESC OFFSET 4250);
    END LOOP;
  END $$;
`;

/**
 * Makes the words of some entries anew; how many of them were others before. It gives way to publications: what waits for
 * one longer than this is done again later, before Postgres would choose which of the two has to fail.
 */
const renewing = sql`
  CREATE FUNCTION search_renew(ids integer[]) RETURNS integer LANGUAGE plpgsql SET lock_timeout = '500ms' AS $$
  DECLARE
    renewed integer;
  BEGIN
    WITH made AS MATERIALIZED (
      SELECT search_row(e) AS entry FROM editions e WHERE e.id = ANY (ids) AND e.state IN ('published', 'retracted'))
    UPDATE search_entries s SET head = (m.entry).head, words = (m.entry).words FROM made m
    WHERE s.edition_id = (m.entry).edition_id
      AND (s.head IS DISTINCT FROM (m.entry).head OR s.words IS DISTINCT FROM (m.entry).words);
    GET DIAGNOSTICS renewed = ROW_COUNT;
    PERFORM search_learn(ids);
    RETURN renewed;
  END $$;
`;
