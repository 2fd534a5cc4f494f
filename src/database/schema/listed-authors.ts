import { sql } from '../migration';

const tables = sql`
  CREATE TABLE listed_authors (
    language text COLLATE "C" NOT NULL,
    letter text COLLATE "C" NOT NULL,
    author_id integer NOT NULL REFERENCES authors (id) ON DELETE CASCADE,
    PRIMARY KEY (language, letter, author_id)
  );
  CREATE INDEX listed_authors_author ON listed_authors (author_id);
`;

/**
 * As letterOf in src/platform/name-order.ts says it; a test compares them. By numbers of characters, since what upper() and
 * [[:alpha:]] know depends on how a server was set up.
 */
const letters = sql`
  CREATE FUNCTION letter_of_name(name text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
  DECLARE
    suffix text := '^(jr|sr|ii|iii|iv|phd|md|esq|мл|ст|мал)[.]?$';
    parts text[] := regexp_split_to_array(btrim(name), '\\s*,\\s*');
    surname text;
    first text;
    code integer;
  BEGIN
    IF NOT EXISTS (SELECT FROM unnest(parts[2:]) AS part WHERE part <> '' AND part !~* suffix)
      AND parts[1] !~ '[\\u1100-\\u11FF\\u3005-\\u3007\\u3041-\\u30FF\\u3131-\\u318E\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF]'
    THEN
      SELECT word INTO surname FROM regexp_split_to_table(parts[1], '\\s+') WITH ORDINALITY AS said (word, place)
      WHERE word !~* suffix ORDER BY place DESC LIMIT 1;
    END IF;
    surname := coalesce(surname, parts[1]);
    FOR place IN 1..length(surname) LOOP
      first := substr(surname, place, 1);
      code := ascii(first);
      IF code < 880 OR code BETWEEN 7680 AND 7935 THEN
        first := left(normalize(first, NFD), 1);
        code := ascii(first);
        IF code BETWEEN 97 AND 122 THEN RETURN chr(code - 32); END IF;
        IF code BETWEEN 65 AND 90 THEN RETURN first; END IF;
        -- Letters of Latin that are no others with marks; what remains are digits, marks and punctuation.
        IF code BETWEEN 192 AND 687 AND code NOT IN (215, 247) OR code >= 7680 THEN
          RETURN CASE first WHEN 'ß' THEN 'S' ELSE translate(upper(first), 'æðøþđħıłŋœſə', 'ÆÐØÞĐĦIŁŊŒSƏ') END;
        END IF;
      ELSIF code BETWEEN 1024 AND 1327 THEN
        first := CASE WHEN code BETWEEN 1072 AND 1103 THEN chr(code - 32)
          WHEN code BETWEEN 1104 AND 1119 THEN chr(code - 80)
          WHEN code BETWEEN 1217 AND 1230 THEN chr(code - 1 + code % 2)
          WHEN code = 1231 THEN chr(1216)
          WHEN code BETWEEN 1120 AND 1153 OR code >= 1162 THEN chr(code - code % 2) ELSE first END;
        RETURN CASE first WHEN 'Ё' THEN 'Е' ELSE first END;
      ELSIF code BETWEEN 886 AND 993 OR code BETWEEN 1008 AND 1023 OR code BETWEEN 1329 AND 1415 OR code BETWEEN 4256 AND 4351 THEN
        RETURN CASE WHEN code BETWEEN 945 AND 971 AND code <> 962 THEN chr(code - 32)
          WHEN code BETWEEN 1377 AND 1414 THEN chr(code - 48)
          WHEN code BETWEEN 4304 AND 4346 THEN chr(code + 3008)
          ELSE translate(upper(first), 'άέήίόύώς', 'ΆΈΉΊΌΎΏΣ') END;
      ELSIF NOT (code BETWEEN 8192 AND 11263 OR code BETWEEN 12288 AND 12292 OR code BETWEEN 12296 AND 12320) THEN
        RETURN '';
      END IF;
    END LOOP;
    RETURN '';
  END $$;
`;

/** Under one letter in each language in which there is something to read by them. */
const listing = sql`
  CREATE FUNCTION list_authors(ids integer[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    WITH present AS MATERIALIZED (
      SELECT c.language, letter_of_name(coalesce(own.name, english.name, a.slug)) AS letter, a.id
      FROM authors a
      JOIN listing_counts c ON c.listing = 'author:' || a.id AND c.span = 'all' AND c.articles > 0
      LEFT JOIN authors_locales own ON own._parent_id = a.id AND own._locale::text = c.language
      LEFT JOIN authors_locales english ON english._parent_id = a.id AND english._locale = 'en'
      WHERE a.id = ANY (ids) AND coalesce(own.name, english.name, a.slug) IS NOT NULL),
    gone AS (
      DELETE FROM listed_authors l WHERE l.author_id = ANY (ids) AND NOT EXISTS (
        SELECT FROM present p WHERE p.id = l.author_id AND p.language = l.language AND p.letter = l.letter))
    INSERT INTO listed_authors SELECT language, letter, id FROM present ON CONFLICT DO NOTHING;
  END $$;
  CREATE FUNCTION list_counted_author() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM list_authors(ARRAY[substr(NEW.listing, 8)::integer]);
    RETURN NULL;
  END $$;
`;

const whatChanges = sql`
  CREATE TRIGGER listing_counts_list_new AFTER INSERT ON listing_counts FOR EACH ROW
    WHEN (NEW.span = 'all' AND NEW.listing LIKE 'author:%' AND NEW.articles > 0)
    EXECUTE FUNCTION list_counted_author();
  CREATE TRIGGER listing_counts_list_changed AFTER UPDATE ON listing_counts FOR EACH ROW
    WHEN (NEW.span = 'all' AND NEW.listing LIKE 'author:%' AND (OLD.articles > 0) <> (NEW.articles > 0))
    EXECUTE FUNCTION list_counted_author();

  CREATE FUNCTION shelve_named_author() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO listing_changes (editions, authors)
    VALUES ('{}', ARRAY[CASE TG_OP WHEN 'DELETE' THEN OLD._parent_id ELSE NEW._parent_id END]);
    RETURN NULL;
  END $$;
  CREATE TRIGGER authors_locales_shelve AFTER INSERT OR DELETE ON authors_locales
    FOR EACH ROW EXECUTE FUNCTION shelve_named_author();
  CREATE TRIGGER authors_locales_shelve_renamed AFTER UPDATE ON authors_locales FOR EACH ROW
    WHEN ((OLD.name, OLD._locale, OLD._parent_id) IS DISTINCT FROM (NEW.name, NEW._locale, NEW._parent_id))
    EXECUTE FUNCTION shelve_named_author();
  CREATE FUNCTION shelve_author() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO listing_changes (editions, authors) VALUES ('{}', ARRAY[NEW.id]);
    RETURN NULL;
  END $$;
  CREATE TRIGGER authors_shelve_renamed AFTER UPDATE ON authors FOR EACH ROW
    WHEN (OLD.slug IS DISTINCT FROM NEW.slug) EXECUTE FUNCTION shelve_author();
`;

/**
 * The letter under which each author stands in the list of a language, kept in the turn of the lists: the list asks for one
 * letter instead of telling it from everybody's name. See docs/decisions/listings.md.
 */
export const listedAuthors = [tables, letters, listing, whatChanges];
