import { runMigrations } from 'graphile-worker';
import type { BasePayload } from 'payload';
import { Client, Pool } from './client';
import { OperatorError } from '@/platform/operator-error';
import { makeIndexesAhead } from './make-indexes';
import { migrations } from './migrations';
import { madeWith } from './schema/large-indexes';

/** Advisory lock of the whole migration: processes that start together take turns. */
const migrationLock = 0x1b1e;

type Terms = {
  only?: readonly string[];
  before?: (due: readonly string[]) => Promise<void>;
};

/**
 * Brings the database to this version: Payload's tables and our hand-written ones, then the job queue's. Does
 * nothing where it is done. Returns the number of migrations that ran. Throws OperatorError where the database is of an
 * Ibidem before its first release.
 *
 * @param only names of those that may run, where a database is to be like an older one
 * @param before called with the names of those that are to run on a database that is in use, under the same lock
 */
export const migrate = async (
  payload: BasePayload,
  connectionString: string,
  { only, before: beforeUpgrade }: Terms = {},
): Promise<number> => {
  const chosen = migrations.filter(({ name }) => only?.includes(name) ?? true);
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const before = await appliedMigrations(client);
    refuseUnreleased(before);
    const due = chosen.map(({ name }) => name).filter((name) => !before.includes(name));
    if (before.length > 0 && due.length > 0) await beforeUpgrade?.(due);
    if (due.includes(madeWith)) await makeIndexesAhead(client);
    await payload.db.migrate({ migrations: chosen });
    await migrateJobs(connectionString);
    return (await appliedMigrations(client)).length - before.length;
  } finally {
    await client.end();
  }
};

/** The tables of the job queue alone, which come with the queue's own version. */
export const migrateJobs = async (connectionString: string): Promise<void> => {
  const pgPool = new Pool({ connectionString, max: 2 })
    .on('error', () => undefined)
    .on('connect', (client) => client.on('error', () => undefined));
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
