import { type MigrationArgs, sql } from '../migration';

/**
 * What readers search: one row for each edition that they may read, with its words by weight, kept by the database
 * itself when a transaction ends, whoever wrote in it. See docs/decisions/search.md.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(words);
  await db.execute(textOfDocument);
  await db.execute(tables);
  await db.execute(entries);
  await db.execute(filling);
  await db.execute(forgetting);
  await db.execute(question);
  await db.execute(finding);
  await db.execute(suggesting);
  await db.execute(sql`SELECT search_fill(0, 2147483647)`);
  await db.execute(indexes);
  await db.execute(following);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER editions_newly_searched ON editions;
    DROP TRIGGER editions_searched ON editions;
    DROP TRIGGER editions_not_searched ON editions;
    DROP TABLE search_entries, search_words;
    DROP INDEX authors_suggested, topics_suggested, sources_suggested;
    DROP FUNCTION search_follow(), search_forget(), search_fill(integer, integer), search_question(text, text),
      search_find(text, tsquery, text[]), search_matching(text, text), search_prefix(text), search_titles(text, tsquery),
      search_guess(text, text, text[]),
      search_row(editions), search_bylines(editions), search_labels(editions), search_sources(jsonb),
      search_lines(jsonb), search_fold(text), search_config(text), search_stem(text, text);
  `);
}

/**
 * Words as they are compared: letters composed, without accents, apostrophes and soft hyphens (“сям’я” is one word), small,
 * ё as е. Belarusian has no stemmer in Postgres: its words stand as they are, and search_question looks for their forms.
 */
const words = sql`
  CREATE FUNCTION search_fold(given text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT lower(public.unaccent('public.unaccent'::regdictionary,
      translate(normalize(given), E'''\u2019\u02BC\u2018\u0060\u00B4\u00AD\u0301\u200B', '')))
  $$;
  CREATE FUNCTION search_config(language text) RETURNS regconfig
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE language WHEN 'en' THEN 'pg_catalog.english'::regconfig
      WHEN 'ru' THEN 'pg_catalog.russian'::regconfig ELSE 'pg_catalog.simple'::regconfig END
  $$;
  CREATE FUNCTION search_stem(language text, word text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN language = 'en' OR (language = 'ru' AND word ~ '^[a-z]')
        THEN (ts_lexize('pg_catalog.english_stem', word))[1]
      WHEN language = 'ru' THEN (ts_lexize('pg_catalog.russian_stem', word))[1]
      ELSE word END
  $$;
`;

/** The words of a part of a frozen document, a line each, as src/document/plain-text.ts gives them. */
const textOfDocument = sql`
  CREATE FUNCTION search_lines(part jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT string_agg(line.words, E'\n' ORDER BY line.at)
    FROM (
      SELECT found.at, (
        SELECT string_agg(coalesce(run.node ->> 'text', ' '), '' ORDER BY run.at)
        FROM jsonb_path_query(found.line,
          'strict $[*].** ? (@.type == "text" || @.type == "break")', '{}', true)
          WITH ORDINALITY AS run (node, at)) AS words
      FROM (
        SELECT block.at, coalesce(block.node -> 'caption', block.node -> 'children') AS line
        FROM jsonb_path_query(part,
          'strict $.** ? ((!(@.type == "citation") && exists(@.children[*] ? (@.type == "text" || @.type == "citation" || @.type == "break"))) || exists(@.caption[*]))',
          '{}', true) WITH ORDINALITY AS block (node, at)) found) line
    WHERE line.words <> ''
  $$;
  CREATE FUNCTION search_sources(document jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT concat_ws(E'\n',
      (SELECT string_agg(concat_ws(' ', note ->> 'text', note ->> 'quotation', note ->> 'waived'), E'\n')
       FROM jsonb_array_elements(document -> 'notes') AS note),
      (SELECT string_agg(concat_ws(' ', work ->> 'title', work ->> 'container-title', work ->> 'publisher',
         work ->> 'DOI', regexp_replace(substring(work ->> 'URL' FROM '://([^/:?#]+)'), '^www\\.', ''),
         (SELECT string_agg(concat_ws(' ', name ->> 'given', name ->> 'family', name ->> 'literal'), ' ')
          FROM jsonb_array_elements(CASE jsonb_typeof(work -> 'author') WHEN 'array' THEN work -> 'author' ELSE '[]' END) AS name)),
         E'\n')
       FROM jsonb_array_elements(document -> 'references') AS work))
  $$;
`;

/**
 * Of an entry only what finds and sorts it lies in the row itself; its words and its text lie beside it, so that many rows
 * are read at once. The newest few thousand of each language are marked: a word that is in many texts is looked for among
 * these, so that its search takes as long in a large archive as in a small one.
 */
const tables = sql`
  CREATE TABLE search_entries (
    edition_id integer PRIMARY KEY REFERENCES editions (id) ON DELETE CASCADE,
    language text NOT NULL,
    kind text NOT NULL,
    date text NOT NULL,
    recent boolean NOT NULL DEFAULT true,
    authors integer[] NOT NULL,
    topics integer[] NOT NULL,
    title_words tsvector NOT NULL,
    head tsvector NOT NULL,
    words tsvector NOT NULL,
    body text NOT NULL,
    notes text NOT NULL
  ) WITH (toast_tuple_target = 128);
  CREATE TABLE search_words (
    language text COLLATE "C" NOT NULL,
    word text COLLATE "C" NOT NULL,
    lexeme text COLLATE "C" NOT NULL,
    PRIMARY KEY (language, word)
  );
`;

/**
 * Weights: title and subtitle A; standfirst, key points, people, topics and series B, under their names in every
 * language; the text C; notes and cited works D. What filters go by are words, too, which no question can spell.
 */
export const entries = sql`
  CREATE FUNCTION search_bylines(e editions) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT concat_ws(' ',
      (SELECT string_agg(concat_ws(' ', byline ->> 'name', byline ->> 'affiliation'), ' ')
       FROM jsonb_array_elements(e.document #> '{metadata,bylines}') AS byline),
      (SELECT string_agg(DISTINCT l.name, ' ') FROM editions_rels r
       JOIN authors_locales l ON l._parent_id = r.authors_id
       WHERE r.parent_id = e.id AND r.path = 'authors'))
  $$;
  CREATE FUNCTION search_labels(e editions) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT concat_ws(' ',
      (SELECT string_agg(DISTINCT l.name, ' ') FROM editions_rels r
       JOIN topics_locales l ON l._parent_id = r.topics_id
       WHERE r.parent_id = e.id AND r.path = 'topics'),
      (SELECT string_agg(DISTINCT l.title, ' ') FROM series_locales l WHERE l._parent_id = e.series_id))
  $$;
  CREATE FUNCTION search_row(e editions) RETURNS search_entries LANGUAGE plpgsql STABLE AS $$
  DECLARE
    row search_entries;
    config regconfig := search_config(e.language::text);
    meta jsonb := e.document -> 'metadata';
    title text := search_fold(concat_ws(' ', meta ->> 'title', meta ->> 'subtitle'));
    filters tsvector;
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
        || setweight(to_tsvector(config, search_fold(row.notes)), 'D');
    EXCEPTION WHEN program_limit_exceeded THEN
      -- More different words than a tsvector holds: the beginning is searched, and nobody's publication fails.
      row.words := row.head || setweight(to_tsvector(config, search_fold(left(row.body, 100000))), 'C')
        || setweight(to_tsvector(config, search_fold(left(row.notes, 20000))), 'D');
    END;
    RETURN row;
  END $$;
`;

export const filling = sql`
  CREATE FUNCTION search_fill(first integer, last integer) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    spoken text;
  BEGIN
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
    INSERT INTO search_words
      SELECT said.language, said.word, said.lexeme FROM (
        SELECT found.language, found.word, search_stem(found.language, found.word) AS lexeme
        FROM (
          SELECT DISTINCT s.language COLLATE "C" AS language, token.token COLLATE "C" AS word
          FROM search_entries s JOIN editions e ON e.id = s.edition_id
          CROSS JOIN LATERAL ts_parse('default', search_fold(concat_ws(' ', e.title, e.standfirst,
            search_bylines(e), search_labels(e), s.body, s.notes))) AS token
          WHERE s.edition_id BETWEEN first AND last AND token.tokid IN (1, 2, 10, 11)
            AND length(token.token) BETWEEN 2 AND 40) AS found
        WHERE NOT EXISTS (SELECT FROM search_words known
          WHERE known.language = found.language AND known.word = found.word)
        OFFSET 0) AS said
      WHERE said.lexeme IS NOT NULL
      ORDER BY said.language, said.word -- so that two publications never wait for each other crosswise
      ON CONFLICT DO NOTHING;
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
 * planner knows nothing of what it costs to read words that lie apart: it is kept from reading all of them.
 */
export const finding = sql`
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
      SELECT s.edition_id, s.date FROM search_entries s
      WHERE s.recent AND s.language = spoken AND s.head @@ wide
      ORDER BY s.date || '' DESC, s.edition_id DESC LIMIT 50),
    head_older AS MATERIALIZED (
      SELECT s.edition_id, s.date FROM search_entries s
      WHERE NOT s.recent AND s.language = spoken AND s.head @@ wide AND (SELECT count(*) FROM head_recent) < 50
      ORDER BY s.date || '' DESC, s.edition_id DESC LIMIT 50),
    any_recent AS MATERIALIZED (
      SELECT s.edition_id, s.date FROM search_entries s
      WHERE s.recent AND s.language = spoken AND s.words @@ wide
      ORDER BY s.date || '' DESC, s.edition_id DESC LIMIT depth),
    any_older AS MATERIALIZED (
      SELECT s.edition_id, s.date FROM search_entries s
      WHERE NOT s.recent AND s.language = spoken AND s.words @@ wide AND (SELECT count(*) FROM any_recent) < depth
      ORDER BY s.date || '' DESC, s.edition_id DESC LIMIT depth),
    found AS MATERIALIZED (
      SELECT each.edition_id, bool_or(each.is_head) AS is_head, min(each.place) AS place FROM (
        SELECT h.edition_id, true AS is_head, 0 AS place FROM head_recent h
        UNION ALL SELECT h.edition_id, true, 0 FROM head_older h
        UNION ALL SELECT a.edition_id, false, row_number() OVER (ORDER BY a.date DESC, a.edition_id DESC)
          FROM (SELECT * FROM any_recent UNION ALL SELECT * FROM any_older) a) AS each
      GROUP BY each.edition_id)
    SELECT s.edition_id, s.kind, s.date, s.authors, s.topics,
      (SELECT count(*) FROM any_recent) + (SELECT count(*) FROM any_older) >= depth
    FROM found f JOIN search_entries s ON s.edition_id = f.edition_id
    WHERE NOT is_phrase OR s.words @@ asked
    ORDER BY (f.is_head AND ts_filter(s.head, '{a}') @@ asked) DESC,
      CASE WHEN f.is_head OR f.place <= 50 THEN
        -- How close words stand takes long to say where each may be one of many forms.
        CASE WHEN numnode(asked) > 9 THEN ts_rank('{0.05, 0.2, 0.6, 1}', s.words, asked, 1)
          ELSE ts_rank_cd('{0.05, 0.2, 0.6, 1}', s.words, asked, 1) END
        * (0.4 + 0.6 / (1 + greatest(0, this_year - coalesce(substring(s.date FROM '^[0-9]{4}')::integer, 0)) / 6.0)) END
        DESC NULLS LAST,
      s.date DESC, s.edition_id DESC;
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

const indexes = sql`
  CREATE INDEX search_entries_recent ON search_entries USING gin (words) WITH (fastupdate = off) WHERE recent;
  CREATE INDEX search_entries_older ON search_entries USING gin (words) WITH (fastupdate = off) WHERE NOT recent;
  CREATE INDEX search_entries_head_recent ON search_entries USING gin (head) WITH (fastupdate = off) WHERE recent;
  CREATE INDEX search_entries_head_older ON search_entries USING gin (head) WITH (fastupdate = off) WHERE NOT recent;
  CREATE INDEX search_entries_title_recent ON search_entries USING gin (title_words) WITH (fastupdate = off) WHERE recent;
  CREATE INDEX search_entries_title_older ON search_entries USING gin (title_words) WITH (fastupdate = off) WHERE NOT recent;
  CREATE INDEX search_entries_newest ON search_entries (language, date DESC, edition_id DESC) WHERE recent;
  CREATE INDEX search_words_lexeme ON search_words (language, lexeme);
  CREATE INDEX search_words_like ON search_words USING gin (word gin_trgm_ops);
  ANALYZE search_entries, search_words;
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
