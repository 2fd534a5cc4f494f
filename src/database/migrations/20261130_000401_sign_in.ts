import { type MigrationArgs, sql } from '../migration';

/**
 * Tries of passwords, by digests of account and place, so that all web processes slow them down together. Unlogged: a crash
 * of Postgres may forget them. It takes the place of Payload's lock of a whole account, with which anybody shut anybody
 * out. A letter about a password names its person: its address is made as it leaves.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNLOGGED TABLE sign_in_tries (
      key text PRIMARY KEY,
      tries integer NOT NULL,
      held_until timestamp with time zone NOT NULL,
      last_at timestamp with time zone NOT NULL
    );
    CREATE INDEX sign_in_tries_last ON sign_in_tries (last_at);
    ALTER TABLE users DROP COLUMN login_attempts, DROP COLUMN lock_until;
    UPDATE users SET reset_password_token = NULL, reset_password_expiration = NULL;
    ALTER TABLE mails ADD COLUMN password_for_id integer REFERENCES users (id) ON DELETE SET NULL;
    CREATE INDEX mails_password_for_idx ON mails (password_for_id);
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE mails DROP COLUMN password_for_id;
    ALTER TABLE users ADD COLUMN login_attempts numeric DEFAULT 0,
      ADD COLUMN lock_until timestamp(3) with time zone;
    DROP TABLE sign_in_tries;
  `);
}
