import { runMigrations } from 'graphile-worker';
import { Client, Pool } from './client';
import { OperatorError } from '@/platform/operator-error';
import { makeIndexesAhead } from './make-indexes';
import type { MigrationArgs } from './migration';
import { migrations } from './migrations';
import { drizzleOn } from './payload-on';
import { bringsIndexes } from './schema/large-indexes';

/** Advisory lock of the whole migration: processes that start together take turns. */
const migrationLock = 0x1b1e;

type Terms = {
  only?: readonly string[];
  before?: (due: readonly string[]) => Promise<void>;
  signal?: AbortSignal;
};

/**
 * Brings the database to this version: Payload's tables and our hand-written ones, then the job queue's. Does
 * nothing where it is done. Returns the number of migrations that ran. Throws OperatorError where the database is of an
 * Ibidem before its first release or a migration fails, and what `signal` was aborted with: the migration in hand is rolled
 * back then, as it is when the process is killed.
 *
 * @param only names of those that may run, where a database is to be like an older one
 * @param before called with the names of those that are to run on a database that is in use, under the same lock
 */
export const migrate = async (
  connectionString: string,
  { only, before: beforeUpgrade, signal }: Terms = {},
): Promise<number> => {
  const client = new Client({ connectionString });
  await client.connect();
  const letGo = () => void client.end();
  signal?.addEventListener('abort', letGo);
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const applied = await appliedMigrations(client);
    refuseUnreleased(applied);
    const due = dueAfter(applied, only).map(({ name }) => name);
    if (applied.length > 0 && due.length > 0) await beforeUpgrade?.(due);
    for (const name of due.filter(bringsIndexes)) await makeIndexesAhead(client, name);
    await migrateOn(client, only);
    signal?.throwIfAborted();
    await migrateJobs(connectionString);
    return due.length;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', letGo);
    await client.end();
  }
};

const dueAfter = (applied: readonly string[], only: readonly string[] | undefined) =>
  migrations.filter(({ name }) => !applied.includes(name) && (only?.includes(name) ?? true));

/**
 * Runs the migrations that a database lacks on a connection, but for the queue's, each in a transaction of its own and written
 * down in it, as Payload would, which must not be there for it and ends the process when one fails.
 */
export const migrateOn = async (client: Client, only?: readonly string[]): Promise<void> => {
  const applied = await appliedMigrations(client);
  const db = drizzleOn(client) as unknown as MigrationArgs['db'];
  const batch = applied.length === 0 ? 1 : await nextBatch(client);
  for (const { name, up } of dueAfter(applied, only)) {
    await client.query('BEGIN');
    try {
      await up({ db });
      await client.query('INSERT INTO payload_migrations (name, batch) VALUES ($1, $2)', [
        name,
        batch,
      ]);
      await client.query('COMMIT');
    } catch (error) {
      // Where the connection is gone, so is the transaction.
      await client.query('ROLLBACK').catch(() => undefined);
      throw failureOf(name, error);
    }
  }
};

/** Drizzle's own message would be the whole SQL. */
const failureOf = (name: string, error: unknown): OperatorError => {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  const reason = cause instanceof Error ? cause.message : message;
  return new OperatorError(
    `The database could not be brought to this version: ${name} failed and was rolled back (${reason}). Mend what this says and start again, or put the former version back.`,
    { cause: error },
  );
};

const nextBatch = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ batch: number }>(
    'SELECT coalesce(max(batch), 0)::int + 1 AS batch FROM payload_migrations',
  );
  return rows[0]?.batch ?? 1;
};

/** The tables of the job queue alone, which come with the queue's own version. */
export const migrateJobs = async (connectionString: string): Promise<void> => {
  // Its clients hear of their loss anyway, but the queue warns where it sees no listener.
  const pgPool = new Pool({ connectionString, max: 2 }).on('connect', () => undefined);
  try {
    await runMigrations({ pgPool });
  } finally {
    await pgPool.end();
  }
};

/** What came before the first release was folded into one initial migration: its tables are not brought up to these. */
const refuseUnreleased = (applied: readonly string[]): void => {
  const [initial] = migrations;
  if (!initial || applied.length === 0 || applied.includes(initial.name)) return;
  throw new OperatorError(
    'This database is of an Ibidem before its first release, and cannot be brought up to this one. Start on a new one: set IBIDEM_DATA to another folder, or DATABASE_URL to another database.',
  );
};

/** Names of the migrations that this version has and the database has not. */
export const pendingMigrations = async (connectionString: string): Promise<string[]> => {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const applied = await appliedMigrations(client);
    return migrations.map(({ name }) => name).filter((name) => !applied.includes(name));
  } finally {
    await client.end();
  }
};

/** Names of the migrations that ran on a database. */
export const appliedMigrations = async (client: Client): Promise<string[]> => {
  const table = await client.query<{ found: string | null }>(
    `select to_regclass('payload_migrations')::text as found`,
  );
  if (!table.rows[0]?.found) return [];
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations');
  return rows.map(({ name }) => name);
};
