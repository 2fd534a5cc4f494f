import { sql } from '../migration';

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
  -- Postgres 16 is the first to take this in the table's own definition.
  ALTER TABLE search_entries ALTER COLUMN authors SET STORAGE MAIN, ALTER COLUMN topics SET STORAGE MAIN;
  CREATE TABLE search_words (
    language text COLLATE "C" NOT NULL,
    word text COLLATE "C" NOT NULL,
    lexeme text COLLATE "C" NOT NULL,
    PRIMARY KEY (language, word)
  );
`;

const names = sql`
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
`;

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

/**
 * Weights: title and subtitle A; standfirst, key points, people, topics and series B, under their names in every
 * language; the text C; notes and cited works D. What filters go by are words, too, which no question can spell.
 * Passages are shown from what the edition itself says, so names of cited works as they are now stand among the words only.
 */
const entry = sql`
  CREATE FUNCTION search_row(e editions) RETURNS search_entries LANGUAGE plpgsql STABLE AS $$
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
`;

/**
 * What readers search: one row for each edition that they may read, with its words by weight, kept by the database
 * itself when a transaction ends, whoever wrote in it. See docs/decisions/search.md.
 */
export const searchEntries = [tables, names, works, entry, indexes];
