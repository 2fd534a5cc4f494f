import { type MigrationArgs, sql } from '../migration';

/** What readers may have of an edition, and what translations have to look at. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(publicEditions);
  await db.execute(causesOfFindings);
  await db.execute(publicNotices);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX transitions_public_notices, article_findings_cause;
    ALTER TABLE article_findings
      DROP COLUMN cause_edition_id,
      DROP COLUMN closed_by_edition_id,
      DROP COLUMN closed_reason,
      ADD FOREIGN KEY (article_id) REFERENCES articles (id);
    DROP TRIGGER editions_public ON editions;
    DROP FUNCTION note_public_edition();
    ALTER TABLE editions DROP COLUMN is_public;
  `);
}

/**
 * A superseded edition is history that strangers may read, unless it was withdrawn while it was the public one, or
 * together with it. The database decides, so that no writer can forget to.
 */
const publicEditions = sql`
  ALTER TABLE editions ADD COLUMN is_public boolean DEFAULT false;
  CREATE FUNCTION note_public_edition() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.is_public := NEW.state IN ('published', 'retracted')
      OR (NEW.state = 'superseded' AND NEW.withdrawn_at IS NULL);
    RETURN NEW;
  END $$;
  CREATE TRIGGER editions_public BEFORE INSERT OR UPDATE ON editions
    FOR EACH ROW EXECUTE FUNCTION note_public_edition();
  UPDATE editions SET state = state;
  CREATE INDEX editions_is_public_idx ON editions (is_public);
`;

/** The key to the article would lock it for whoever notes something on it; articles are never deleted. */
const causesOfFindings = sql`
  ALTER TABLE article_findings
    DROP CONSTRAINT article_findings_article_id_fkey,
    ADD COLUMN cause_edition_id integer REFERENCES editions (id),
    ADD COLUMN closed_by_edition_id integer REFERENCES editions (id),
    ADD COLUMN closed_reason text;
  CREATE INDEX article_findings_cause ON article_findings (cause_edition_id);
`;

/** The page of corrections reads withdrawals and retractions from the log, newest first. */
const publicNotices = sql`
  CREATE INDEX transitions_public_notices ON transitions (at DESC)
    WHERE event IN ('withdraw', 'retract');
`;
