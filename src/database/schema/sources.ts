import { sql } from '../migration';

/** Every try to keep a copy of a cited page, and why there is none. `outcome` is one of src/link-checks/rules/capture-outcome.ts. */
const captureAttempts = sql`
  CREATE TABLE capture_attempts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_id integer NOT NULL REFERENCES sources (id),
    address text NOT NULL,
    at timestamptz NOT NULL,
    outcome text NOT NULL,
    detail text,
    snapshot_id integer REFERENCES snapshots (id)
  );
  CREATE INDEX capture_attempts_latest ON capture_attempts (source_id, address, at DESC, id DESC);
  CREATE TRIGGER capture_attempts_append_only BEFORE UPDATE OR DELETE ON capture_attempts
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER capture_attempts_no_truncate BEFORE TRUNCATE ON capture_attempts
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/**
 * Whose turn it is to ask a host, so that all workers together ask it one question at a time; and what its robots.txt
 * said when it was last read (RFC 9309). A lease ends by itself when its holder dies.
 */
const linkHosts = sql`
  CREATE TABLE link_hosts (
    host text PRIMARY KEY,
    leased_by text,
    leased_until timestamptz,
    next_at timestamptz NOT NULL DEFAULT '-infinity',
    robots text,
    robots_status smallint,
    robots_at timestamptz
  );
`;

/** Addresses, DOIs and ISBNs of sources that were merged lead to the source that remains. */
const sourceAliases = sql`
  CREATE TABLE source_aliases (
    kind text NOT NULL CHECK (kind IN ('url', 'doi', 'isbn')),
    value text NOT NULL,
    source_id integer NOT NULL REFERENCES sources (id),
    PRIMARY KEY (kind, value)
  );
  CREATE INDEX source_aliases_source ON source_aliases (source_id);
`;

/** What people did to sources beyond their fields: merges, imports, captures asked for. It outlives a source that is deleted. */
const sourceLog = sql`
  CREATE TABLE source_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_id integer NOT NULL,
    event text NOT NULL,
    by_user integer REFERENCES users (id),
    at timestamptz NOT NULL DEFAULT now(),
    detail jsonb NOT NULL DEFAULT '{}'
  );
  CREATE INDEX source_log_source ON source_log (source_id, id);
  CREATE TRIGGER source_log_append_only BEFORE UPDATE OR DELETE ON source_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER source_log_no_truncate BEFORE TRUNCATE ON source_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/**
 * By what sources are found: likeness of titles (trigrams), words of their description, and the host of their
 * address, also from its end, so that a site and what stands below it stand together. 'simple' keeps words of every
 * language as they are.
 */
const likeness = sql`
  CREATE FUNCTION source_words(title text, container text, publisher text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN to_tsvector('simple'::regconfig, coalesce(title, '') || ' ' || coalesce(container, '') || ' ' || coalesce(publisher, ''));
  CREATE FUNCTION address_host(address text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN lower(substring(address FROM '^https?://(?:www\\.)?([^/:?#]+)'));
  CREATE INDEX sources_like_title ON sources USING gin (title gin_trgm_ops);
  CREATE INDEX sources_like_container ON sources USING gin (container_title gin_trgm_ops);
  CREATE INDEX sources_words ON sources USING gin (source_words(title, container_title, publisher));
  CREATE INDEX sources_by_host ON sources (address_host(normalized_url));
  CREATE INDEX sources_by_domain ON sources (reverse(address_host(normalized_url)) text_pattern_ops);
`;

/** What is kept of sources beside the collections. */
export const sources = [captureAttempts, linkHosts, sourceAliases, sourceLog, likeness];
