import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { appliedMigrations, migrate } from '@/database/migrate';
import { migrations } from '@/database/migrations';
import { eventually } from '@support/faults/points';
import { databaseOn, withClient } from '@support/database/postgres';

const server = process.env.TEST_DATABASE_URL ?? '';
const name = `ibidem_stopped_${process.pid}`;
const url = databaseOn(server, name);

beforeEach(() => withClient(server, (client) => client.query(`CREATE DATABASE ${name}`)));
afterEach(() => withClient(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)));

/** Has a migration wait for what somebody else holds, and tells it to stop; resolves to what came of it. */
const stopWhereItWaits = (hold: string) =>
  withClient(url, async (other) => {
    await other.query('BEGIN');
    await other.query(hold);
    const stop = new AbortController();
    const migrating = migrate(url, { signal: stop.signal }).catch((error: unknown) => error);
    await eventually(async () => {
      const { rowCount } = await other.query(
        `SELECT FROM pg_locks
         WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))`,
      );
      return rowCount === 0 ? undefined : true;
    });
    stop.abort();
    return migrating;
  });

describe('migrations that are told to stop', () => {
  it.each([
    ['while others migrate', `SELECT pg_advisory_lock(${0x1b1e})`],
    ['within one of them', `CREATE TYPE _locales AS ENUM ('en')`],
  ])('%s, wait for nobody, leave nothing behind and can run again', async (_, hold) => {
    expect(await stopWhereItWaits(hold)).toMatchObject({ name: 'AbortError' });
    expect(await withClient(url, appliedMigrations)).toEqual([]);
    expect(await migrate(url)).toBe(migrations.length);
    expect(await migrate(url)).toBe(0);
  });

  it('say in one sentence what failed, and keep nothing of it', async () => {
    await withClient(url, (client) => client.query(`CREATE TYPE _locales AS ENUM ('en')`));
    const [first] = migrations;
    await expect(migrate(url)).rejects.toThrow(
      `${first?.name ?? ''} failed and was rolled back (type "_locales" already exists)`,
    );
    expect(await withClient(url, appliedMigrations)).toEqual([]);
  });
});
