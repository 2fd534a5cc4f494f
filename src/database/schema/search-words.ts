import { sql } from '../migration';

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

/** How words are compared, and the words of a frozen document. */
export const searchWords = [words, textOfDocument];
