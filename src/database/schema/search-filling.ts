import { sql } from '../migration';

/**
 * Who makes an entry holds the search until
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
  CREATE FUNCTION search_fill(first integer, last integer) RETURNS void LANGUAGE plpgsql AS $$
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

/** Words that no text has any more. */
const forgetting = sql`
  CREATE FUNCTION search_forget() RETURNS void LANGUAGE plpgsql SET enable_seqscan = off AS $$
  BEGIN
    DELETE FROM search_words w WHERE NOT EXISTS (
        SELECT FROM search_entries s WHERE s.recent AND s.language = w.language
          AND s.words @@ quote_literal(w.lexeme)::tsquery)
      AND NOT EXISTS (
        SELECT FROM search_entries s WHERE NOT s.recent AND s.language = w.language
          AND s.words @@ quote_literal(w.lexeme)::tsquery);
  END $$;
`;

/** When the transaction ends: by then everything that belongs to an edition has been written. */
const following = sql`
  CREATE FUNCTION search_follow() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM search_fill(NEW.id, NEW.id);
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER editions_newly_searched AFTER INSERT ON editions
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state IN ('published', 'retracted'))
    EXECUTE FUNCTION search_follow();
  CREATE CONSTRAINT TRIGGER editions_searched AFTER UPDATE ON editions
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.state IN ('published', 'retracted') AND (OLD.state NOT IN ('published', 'retracted')
      OR OLD.content_hash IS DISTINCT FROM NEW.content_hash OR OLD.date IS DISTINCT FROM NEW.date))
    EXECUTE FUNCTION search_follow();
  CREATE CONSTRAINT TRIGGER editions_not_searched AFTER UPDATE ON editions
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.state IN ('published', 'retracted') AND NEW.state NOT IN ('published', 'retracted'))
    EXECUTE FUNCTION search_follow();
`;

/** How entries of the search are made, made anew, and forgotten. */
export const searchFilling = [filling, renewing, forgetting, following];
