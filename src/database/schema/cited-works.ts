import { sql } from '../migration';

/**
 * A work stands under its host, under every domain above that, and under `''` for the list of all. `own` where the site is
 * the work's host itself. Titles are kept to sort by.
 */
const tables = sql`
  CREATE TABLE cited_works (
    site text COLLATE "C" NOT NULL,
    source_id integer NOT NULL,
    articles integer NOT NULL,
    claims integer NOT NULL,
    title text NOT NULL,
    own boolean NOT NULL,
    PRIMARY KEY (site, source_id)
  );
  CREATE INDEX cited_works_most ON cited_works (site, articles DESC, claims DESC, title, source_id);
  CREATE INDEX cited_works_source ON cited_works (source_id);
  CREATE TABLE cited_sites (
    site text COLLATE "C" PRIMARY KEY,
    works integer NOT NULL,
    claims integer NOT NULL,
    own_claims integer NOT NULL
  );
  CREATE INDEX cited_sites_most ON cited_sites (own_claims DESC, site) WHERE own_claims > 0 AND site <> '';
`;

const counting = sql`
  CREATE FUNCTION sites_of(address text) RETURNS TABLE (site text, own boolean) LANGUAGE sql IMMUTABLE AS $$
    SELECT '', false
    UNION ALL
    SELECT array_to_string(labels[n:], '.'), n = 1
    FROM (SELECT string_to_array(address_host(address), '.') AS labels) host,
      generate_series(1, greatest(1, least(cardinality(labels), 9) - 1)) AS n
    WHERE address_host(address) <> '' AND (n = 1 OR address_host(address) !~ '^[0-9.]+$')
  $$;
  CREATE FUNCTION count_cited_works(ids integer[]) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE surviving integer[];
  BEGIN
    SELECT array_agg(DISTINCT coalesce(merged_into_id, id)) || ids INTO surviving FROM sources WHERE id = ANY(ids);
    surviving := coalesce(surviving, ids);
    WITH gone AS (DELETE FROM cited_works WHERE source_id = ANY(surviving) RETURNING *)
    UPDATE cited_sites s SET works = s.works - o.works, claims = s.claims - o.claims,
      own_claims = s.own_claims - o.own_claims
    FROM (SELECT site, count(*) AS works, sum(claims) AS claims,
            coalesce(sum(claims) FILTER (WHERE own), 0) AS own_claims
          FROM gone GROUP BY site) o
    WHERE s.site = o.site;
    WITH named AS (
      SELECT id AS surviving, id FROM sources WHERE id = ANY(surviving) AND merged_into_id IS NULL
      UNION ALL
      SELECT merged_into_id, id FROM sources WHERE merged_into_id = ANY(surviving)),
    counted AS (
      SELECT named.surviving AS id, count(DISTINCT r.article_id) AS articles,
        count(DISTINCT (r.edition_id, r.key)) AS claims
      FROM named JOIN edition_references r ON r.source_id = named.id
      JOIN editions e ON e.id = r.edition_id AND e.state IN ('published', 'retracted')
      GROUP BY 1),
    come AS (
      INSERT INTO cited_works
      SELECT sites.site, s.id, counted.articles, counted.claims, left(coalesce(s.title, '~'), 120), sites.own
      FROM counted JOIN sources s ON s.id = counted.id, sites_of(s.normalized_url) sites
      RETURNING site, claims, own)
    INSERT INTO cited_sites AS s
    SELECT site, count(*), sum(claims), coalesce(sum(claims) FILTER (WHERE own), 0) FROM come GROUP BY site
    ON CONFLICT (site) DO UPDATE SET works = s.works + excluded.works, claims = s.claims + excluded.claims,
      own_claims = s.own_claims + excluded.own_claims;
  END $$;
`;

const whatChanges = sql`
  CREATE FUNCTION shelve_citing_editions() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO listing_changes (editions, sources)
    SELECT '{}', ids FROM (SELECT array_agg(DISTINCT c.source_id) AS ids FROM changed c
      JOIN editions e ON e.id = c.edition_id AND e.state IN ('published', 'retracted')) found
    WHERE ids IS NOT NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER edition_references_shelve_new AFTER INSERT ON edition_references
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shelve_citing_editions();
  CREATE TRIGGER edition_references_shelve_deleted AFTER DELETE ON edition_references
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shelve_citing_editions();

  CREATE FUNCTION shelve_changed_source() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO listing_changes (editions, sources)
    VALUES ('{}', array_remove(ARRAY[OLD.id, OLD.merged_into_id, NEW.merged_into_id], NULL));
    RETURN NULL;
  END $$;
  CREATE TRIGGER sources_shelve_changed AFTER UPDATE ON sources FOR EACH ROW
    WHEN ((OLD.title, OLD.normalized_url, OLD.merged_into_id)
      IS DISTINCT FROM (NEW.title, NEW.normalized_url, NEW.merged_into_id))
    EXECUTE FUNCTION shelve_changed_source();
`;

/**
 * How much rests on every cited work and on every site, for the lists of sources and domains: counted while transactions commit, in
 * the turn of the lists. See docs/decisions/listings.md.
 */
export const citedWorks = [tables, counting, whatChanges];
