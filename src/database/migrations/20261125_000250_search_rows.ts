import { type MigrationArgs, sql } from '../migration';
import { finding as findingBefore } from './20261125_000210_search';

/**
 * What a list of results shows of an entry lies in its row, as was meant: Postgres had laid authors and topics beside it, since it moves
 * out of a row whatever makes it longer than 128 bytes, and fetched them one by one. To find asks for the rows once, not twice.
 * See docs/decisions/search.md.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE search_entries ALTER COLUMN authors SET STORAGE MAIN, ALTER COLUMN topics SET STORAGE MAIN;
    CLUSTER search_entries USING search_entries_pkey; -- writes the rows anew
    ANALYZE search_entries;
    DROP FUNCTION search_find(text, tsquery, text[]);
  `);
  await db.execute(finding);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION search_find(text, tsquery, text[]);
    DROP FUNCTION search_matching(text, text);
    ALTER TABLE search_entries ALTER COLUMN authors SET STORAGE EXTENDED, ALTER COLUMN topics SET STORAGE EXTENDED;
  `);
  await db.execute(findingBefore);
}

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
`;
