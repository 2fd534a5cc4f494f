import { sql } from '../migration';

/**
 * A question in words as Postgres asks it, and the words of our texts that answer it, for marking them. NULL when it
 * asks for nothing that an index could find. In Belarusian a word also asks for the words that begin as it does and are
 * like it by their trigrams: mostly its other forms.
 */
const question = sql`
  CREATE FUNCTION search_question(spoken text, asked text, OUT query tsquery, OUT forms text[], OUT lexemes text[])
    LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
  DECLARE
    folded text := search_fold(asked);
    one text;
    kin text[];
  BEGIN
    BEGIN
      query := websearch_to_tsquery(search_config(spoken), folded);
    EXCEPTION WHEN internal_error OR program_limit_exceeded OR statement_too_complex THEN
      RETURN; -- such as a hundred negations of one word
    END;
    IF numnode(query) = 0 OR coalesce(querytree(query), '') IN ('', 'T') THEN
      query := NULL;
      RETURN;
    END IF;
    lexemes := tsvector_to_array(to_tsvector(search_config(spoken), folded));
    IF spoken IN ('en', 'ru') THEN
      SELECT array_agg(w.word) INTO forms FROM (
        SELECT word FROM search_words WHERE language = spoken AND lexeme = ANY (lexemes) LIMIT 400) w;
      RETURN;
    END IF;
    forms := lexemes;
    FOREACH one IN ARRAY lexemes LOOP
      CONTINUE WHEN length(one) < 4 OR one ~ '[0-9]';
      SELECT array_agg(w.word) INTO kin FROM (
        SELECT word FROM search_words
        WHERE language = spoken AND word LIKE left(one, greatest(3, length(one) - 3)) || '%'
          AND abs(length(word) - length(one)) <= 4
          AND similarity(word, one) >= CASE WHEN length(one) < 6 THEN 0.4 ELSE 0.5 END
        ORDER BY similarity(word, one) DESC, word LIMIT 12) w;
      CONTINUE WHEN kin IS NULL;
      forms := forms || kin;
      query := ts_rewrite(query, quote_literal(one)::tsquery,
        (SELECT string_agg(quote_literal(word), ' | ') FROM unnest(kin || one) AS word)::tsquery);
    END LOOP;
  END $$;
`;

/**
 * Texts that answer a question, the best first: at most 300, and those beyond that bear it in the title. Titles go before
 * everything, then what ts_rank_cd gives for how close the words stand and in which part, less as a text grows older. To
 * rank a text its words have to be read, so the newest are ranked and the others follow by age. A word in many texts is
 * sought among the recent ones only; a phrase in the newest 600 that have all of its words. So the work has a bound. The
 * planner knows nothing of what it costs to read words that lie apart: it is kept from reading all of them. Days are compared byte
 * by byte, which is their order, and quicker; no index has that order, so that none is walked instead of looking words up.
 */
const finding = sql`
  CREATE FUNCTION search_find(spoken text, asked tsquery, filters text[])
    RETURNS TABLE (edition_id integer, kind text, date text, authors integer[], topics integer[], more boolean)
    LANGUAGE plpgsql STABLE SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
  #variable_conflict use_column
  DECLARE
    near constant text := '<(-|[0-9]+)>';
    is_phrase boolean := asked::text ~ near;
    wide tsquery := regexp_replace(asked::text, near, '&', 'g')::tsquery;
    depth integer := CASE WHEN is_phrase THEN 600 ELSE 301 END;
    this_year integer := extract(year FROM now());
    one text;
  BEGIN
    FOREACH one IN ARRAY filters LOOP
      wide := wide && quote_literal(one)::tsquery;
    END LOOP;
    RETURN QUERY
    WITH head_recent AS MATERIALIZED (
      SELECT s.edition_id, s.kind, s.date COLLATE "C" AS date, s.authors, s.topics FROM search_entries s
      WHERE s.recent AND s.language = spoken AND s.head @@ wide
      ORDER BY 3 DESC, 1 DESC LIMIT 50),
    any_recent AS MATERIALIZED (
      SELECT s.edition_id, s.kind, s.date COLLATE "C" AS date, s.authors, s.topics FROM search_entries s
      WHERE s.recent AND s.language = spoken AND s.words @@ wide
      ORDER BY 3 DESC, 1 DESC LIMIT depth),
    any_older AS MATERIALIZED (
      SELECT s.edition_id, s.kind, s.date COLLATE "C" AS date, s.authors, s.topics FROM search_entries s
      WHERE NOT s.recent AND s.language = spoken AND s.words @@ wide AND (SELECT count(*) FROM any_recent) < depth
      ORDER BY 3 DESC, 1 DESC LIMIT depth - (SELECT count(*) FROM any_recent)),
    -- Where all that answer are known, the titles among them are; where more do, they are looked up.
    head_older AS MATERIALIZED ((
      SELECT a.* FROM (SELECT * FROM any_older ORDER BY date DESC, edition_id DESC) a
      WHERE (SELECT count(*) FROM head_recent) < 50
        AND (SELECT count(*) FROM any_recent) + (SELECT count(*) FROM any_older) < depth
        AND EXISTS (SELECT FROM search_entries s WHERE s.edition_id = a.edition_id AND s.head @@ wide OFFSET 0)
      LIMIT 50 - (SELECT count(*) FROM head_recent))
    UNION ALL (
      SELECT s.edition_id, s.kind, s.date COLLATE "C" AS date, s.authors, s.topics FROM search_entries s
      WHERE NOT s.recent AND s.language = spoken AND s.head @@ wide
        AND (SELECT count(*) FROM head_recent) < 50
        AND (SELECT count(*) FROM any_recent) + (SELECT count(*) FROM any_older) >= depth
      ORDER BY 3 DESC, 1 DESC LIMIT 50 - (SELECT count(*) FROM head_recent))),
    heads AS MATERIALIZED (SELECT * FROM head_recent UNION ALL SELECT * FROM head_older),
    found AS (
      SELECT h.*, true AS is_head, true AS is_ranked FROM heads h
      UNION ALL
      SELECT a.edition_id, a.kind, a.date, a.authors, a.topics, false, a.place <= 50
      FROM (SELECT e.*, row_number() OVER (ORDER BY e.date DESC, e.edition_id DESC) AS place
        FROM (SELECT * FROM any_recent UNION ALL SELECT * FROM any_older) e) a
      WHERE NOT EXISTS (SELECT FROM heads h WHERE h.edition_id = a.edition_id))
    SELECT f.edition_id, f.kind, f.date, f.authors, f.topics,
      (SELECT count(*) FROM any_recent) + (SELECT count(*) FROM any_older) >= depth
    FROM found f LEFT JOIN LATERAL (
      SELECT f.is_head AND ts_filter(s.head, '{a}') @@ asked AS in_title,
        -- How close words stand takes long to say where each may be one of many forms.
        CASE WHEN numnode(asked) > 9 THEN ts_rank('{0.05, 0.2, 0.6, 1}', s.words, asked, 1)
          ELSE ts_rank_cd('{0.05, 0.2, 0.6, 1}', s.words, asked, 1) END
        * (0.4 + 0.6 / (1 + greatest(0, this_year - coalesce(substring(f.date FROM '^[0-9]{4}')::integer, 0)) / 6.0)) AS rank
      FROM search_entries s WHERE s.edition_id = f.edition_id AND f.is_ranked OFFSET 0) ranked ON true
    WHERE NOT is_phrase
      OR EXISTS (SELECT FROM search_entries s WHERE s.edition_id = f.edition_id AND s.words @@ asked)
    ORDER BY ranked.in_title IS TRUE DESC, ranked.rank DESC NULLS LAST, f.date DESC, f.edition_id DESC;
  END $$;
  CREATE FUNCTION search_matching(spoken text, asked text) RETURNS SETOF integer
    LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
  DECLARE
    wanted tsquery := (search_question(spoken, asked)).query;
  BEGIN
    RETURN QUERY SELECT s.edition_id FROM search_entries s
      WHERE s.recent AND s.language = spoken AND s.words @@ wanted
      UNION ALL SELECT s.edition_id FROM search_entries s
      WHERE NOT s.recent AND s.language = spoken AND s.words @@ wanted;
  END $$;
`;

/** What somebody who is still typing may mean: the last word is taken for the beginning of one. */
const suggesting = sql`
  CREATE FUNCTION search_guess(spoken text, sought text, slips text[])
    RETURNS TABLE (word text, uses bigint) LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
  #variable_conflict use_column
  BEGIN
    RETURN QUERY
    WITH slipped AS MATERIALIZED (
      SELECT w.word, w.lexeme, 1 AS likeness FROM search_words w
      WHERE w.language = spoken AND w.word = ANY (slips) LIMIT 12),
    alike AS MATERIALIZED (
      SELECT w.word, w.lexeme, similarity(w.word, sought) AS likeness FROM search_words w
      WHERE NOT EXISTS (SELECT FROM slipped) AND w.word % sought AND w.language = spoken
        AND abs(length(w.word) - length(sought)) <= 2
      ORDER BY similarity(w.word, sought) DESC, w.word LIMIT 4)
    SELECT each.word, used.uses FROM (SELECT * FROM slipped UNION ALL SELECT * FROM alike) each
    CROSS JOIN LATERAL (SELECT count(*) AS uses FROM (
      SELECT FROM search_entries s WHERE s.recent AND s.language = spoken
        AND s.words @@ quote_literal(each.lexeme)::tsquery LIMIT 50) few) used
    WHERE used.uses > 0
    ORDER BY each.likeness DESC, used.uses DESC, each.word LIMIT 1;
  END $$;
  CREATE FUNCTION search_prefix(typed text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT string_agg(quote_literal(part.word) || CASE WHEN part.at = part.total THEN ':*' ELSE '' END, ' & ')::tsquery
    FROM (
      SELECT given.word, given.at, count(*) OVER () AS total
      FROM regexp_split_to_table(trim(regexp_replace(search_fold(typed), '[^[:alnum:]]+', ' ', 'g')), ' ')
        WITH ORDINALITY AS given (word, at)
      WHERE given.word <> '' LIMIT 8) AS part
  $$;
  CREATE FUNCTION search_titles(spoken text, wanted tsquery) RETURNS SETOF integer
    LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
  BEGIN
    RETURN QUERY
    WITH newest AS MATERIALIZED (
      SELECT s.edition_id, s.date FROM search_entries s
      WHERE s.recent AND s.language = spoken AND s.title_words @@ wanted
      ORDER BY s.date || '' DESC, s.edition_id DESC LIMIT 5)
    SELECT n.edition_id FROM newest n
    UNION ALL (
      SELECT s.edition_id FROM search_entries s
      WHERE NOT s.recent AND s.language = spoken AND s.title_words @@ wanted AND (SELECT count(*) FROM newest) < 5
      ORDER BY s.date || '' DESC, s.edition_id DESC LIMIT 5)
    LIMIT 5;
  END $$;
  CREATE INDEX authors_suggested ON authors_locales USING gin (to_tsvector('pg_catalog.simple', search_fold(name)));
  CREATE INDEX topics_suggested ON topics_locales USING gin (to_tsvector('pg_catalog.simple', search_fold(name)));
  CREATE INDEX sources_suggested ON sources USING gin (to_tsvector('pg_catalog.simple', search_fold(title)));
`;

/** How a question is understood and answered, and what is suggested to who is still typing. */
export const searchQuestions = [question, finding, suggesting];
