import { type MigrationArgs, sql } from '../migration';

/**
 * How much was asked by whom in the current minute, as rate-limiter-flexible keeps it. Unlogged: a crash of Postgres may
 * forget a minute, and nobody waits for a disk.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNLOGGED TABLE rate_limits (
      key varchar(255) PRIMARY KEY,
      points integer NOT NULL DEFAULT 0,
      expire bigint
    );
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`DROP TABLE rate_limits`);
}
