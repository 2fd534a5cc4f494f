import { runMigrations } from 'graphile-worker';
import type { Client } from 'pg';
import { appliedMigrations } from './migrate';
import type { MigrationArgs } from './migration';
import { drizzleOn } from './payload-on';
import { migrations } from './migrations';

/**
 * Runs migrations on a database that no Payload runs on, as Payload would: each in a transaction of its own, written down in it. The
 * queue's follow.
 *
 * @param only names of those that may run; all where there are none
 * @returns how many ran
 */
export const applyMigrations = async (
  client: Client,
  connectionString: string,
  only?: readonly string[],
): Promise<number> => {
  const applied = await appliedMigrations(client);
  const due = migrations.filter(
    ({ name }) => !applied.includes(name) && (only?.includes(name) ?? true),
  );
  const db = drizzleOn(client) as unknown as MigrationArgs['db'];
  const batch = applied.length === 0 ? 1 : await nextBatch(client);
  for (const { name, up } of due) {
    await client.query('BEGIN');
    try {
      await (up as unknown as (args: MigrationArgs) => Promise<void>)({ db });
      await client.query('INSERT INTO payload_migrations (name, batch) VALUES ($1, $2)', [
        name,
        batch,
      ]);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
  }
  await runMigrations({ connectionString });
  return due.length;
};

const nextBatch = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ batch: number }>(
    'SELECT coalesce(max(batch), 0)::int + 1 AS batch FROM payload_migrations',
  );
  return rows[0]?.batch ?? 1;
};
