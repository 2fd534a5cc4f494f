import { sql } from '../migration';

/**
 * By address, and those under embargo. Two drafts may bear one address: an autosave must not fail on it. The checklist points
 * at it, and the register of public addresses gives each to one article. A hash index, since what somebody types may be
 * longer than a tree takes.
 */
const addresses = sql`
  CREATE INDEX articles_addresses ON articles USING hash (slug) WHERE slug IS NOT NULL;
  CREATE INDEX embargoed_articles ON articles (id) WHERE embargo_restricted;
`;

/** Who changed what of a text in which save. */
const revisions = sql`
  CREATE TABLE article_revisions (
    article_id integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    revision integer NOT NULL,
    fields text[] NOT NULL,
    by_name text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (article_id, revision)
  );
`;

/**
 * Things to look at that outlive the moment in which they were noticed, such as a translation of a corrected text. A key to
 * the article would lock it for whoever notes something on it; articles are never deleted.
 */
const findings = sql`
  CREATE TABLE article_findings (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE,
    article_id integer NOT NULL,
    rule text NOT NULL,
    params jsonb NOT NULL DEFAULT '{}',
    place jsonb,
    opened_at timestamptz NOT NULL DEFAULT now(),
    closed_at timestamptz,
    closed_by integer REFERENCES users (id),
    cause_edition_id integer REFERENCES editions (id),
    closed_by_edition_id integer REFERENCES editions (id),
    closed_reason text
  );
  CREATE INDEX article_findings_open ON article_findings (article_id) WHERE closed_at IS NULL;
  CREATE INDEX article_findings_cause ON article_findings (cause_edition_id);
`;

/** What the database itself holds of articles. */
export const articles = [addresses, revisions, findings];
