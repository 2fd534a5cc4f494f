import { type MigrationArgs, sql } from '../migration';

/** Who changed what of a text in which save, and what makes the reach of articles quick to ask. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE article_revisions (
      article_id integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      revision integer NOT NULL,
      fields text[] NOT NULL,
      by_name text NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (article_id, revision)
    );
    UPDATE articles SET revision = 0 WHERE revision IS NULL;
    UPDATE _articles_v SET version_revision = 0 WHERE version_revision IS NULL;
    ALTER TABLE articles ALTER COLUMN revision SET DEFAULT 0;
    ALTER TABLE _articles_v ALTER COLUMN version_revision SET DEFAULT 0;
    CREATE INDEX embargoed_articles ON articles (id) WHERE embargo_restricted;
    CREATE INDEX editions_once_published ON editions (article_id) WHERE published_at IS NOT NULL;
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX editions_once_published, embargoed_articles;
    ALTER TABLE articles ALTER COLUMN revision DROP DEFAULT;
    ALTER TABLE _articles_v ALTER COLUMN version_revision DROP DEFAULT;
    DROP TABLE article_revisions;
  `);
}
