import { sql } from '../migration';

/** Promise 1. The lists of states are those of src/editions/rules/states.ts. */
const oneOpenOneLive = sql`
  CREATE UNIQUE INDEX one_open_edition_per_article ON editions (article_id)
    WHERE state IN ('draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'publish_failed');
  CREATE UNIQUE INDEX one_live_edition_per_article ON editions (article_id)
    WHERE state IN ('published', 'withdrawn', 'retracted');
`;

/**
 * A superseded edition is history that strangers may read, unless it was withdrawn while it was the public one, or
 * together with it. The database decides, so that no writer can forget to.
 */
const publicEditions = sql`
  CREATE FUNCTION note_public_edition() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.is_public := NEW.state IN ('published', 'retracted')
      OR (NEW.state = 'superseded' AND NEW.withdrawn_at IS NULL);
    RETURN NEW;
  END $$;
  CREATE TRIGGER editions_public BEFORE INSERT OR UPDATE ON editions
    FOR EACH ROW EXECUTE FUNCTION note_public_edition();
`;

/** What reviewers were given, round by round: an edition's own row keeps only the latest text. */
const reviewedDocuments = sql`
  CREATE TABLE reviewed_documents (
    edition_id integer NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    round integer NOT NULL,
    content_hash text NOT NULL,
    document jsonb NOT NULL,
    submitted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (edition_id, round)
  );
`;

/** By time for what is due, exports and harvesters, and the log of the whole publication; see src/exports/queries/harvested-items.ts. */
const indexes = sql`
  CREATE INDEX scheduled_editions ON editions (scheduled_for) WHERE state = 'scheduled';
  CREATE INDEX editions_once_published ON editions (article_id) WHERE published_at IS NOT NULL;
  CREATE INDEX editions_by_change ON editions
    (greatest(published_at, retracted_at, ratified_at), id)
    WHERE state IN ('published', 'retracted');
  CREATE INDEX editions_for_harvesters ON editions (
    date_trunc('second', greatest(
      published_at, retracted_at, withdrawn_at, removed_at, ratified_at) AT TIME ZONE 'UTC'),
    article_id)
  WHERE state IN ('published', 'retracted', 'withdrawn', 'removed');
  CREATE INDEX transitions_by_time ON transitions (at DESC, id DESC);
  CREATE INDEX transitions_public_notices ON transitions (at DESC)
    WHERE event IN ('withdraw', 'retract');
`;

/** What the database itself holds of editions, and the indexes by which they are found. */
export const editions = [oneOpenOneLive, publicEditions, reviewedDocuments, indexes];
