import { type MigrationArgs, sql } from '../migration';

/** What the workflow keeps beside the collections. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(articleFindings);
  await db.execute(workerPresence);
  await db.execute(indexes);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX one_assignment_per_person, one_delivery_per_transition, scheduled_editions;
    DROP TABLE worker_presence, article_findings;
  `);
}

/** Things to look at that outlive the moment in which they were noticed, such as a translation of a corrected text. */
const articleFindings = sql`
  CREATE TABLE article_findings (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE,
    article_id integer NOT NULL REFERENCES articles (id),
    rule text NOT NULL,
    params jsonb NOT NULL DEFAULT '{}',
    place jsonb,
    opened_at timestamptz NOT NULL DEFAULT now(),
    closed_at timestamptz,
    closed_by integer REFERENCES users (id)
  );
  CREATE INDEX article_findings_open ON article_findings (article_id) WHERE closed_at IS NULL;
`;

/** Which workers live: each is as present as the database session that announced it. */
const workerPresence = sql`
  CREATE TABLE worker_presence (
    worker_id text PRIMARY KEY,
    session_pid integer NOT NULL,
    session_start timestamptz NOT NULL
  );
`;

const indexes = sql`
  CREATE UNIQUE INDEX one_assignment_per_person ON assignments (edition_id, stage_name, user_id)
    WHERE ended_at IS NULL;
  CREATE UNIQUE INDEX one_delivery_per_transition ON webhook_deliveries (webhook_id, edition_id, sequence);
  CREATE INDEX scheduled_editions ON editions (scheduled_for) WHERE state = 'scheduled';
`;
