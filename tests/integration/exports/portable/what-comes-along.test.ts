import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Migration } from 'payload';

import { appliedMigrations, migrate } from '@/database/migrate';
import { type MigrationArgs, sql } from '@/database/migration';
import { migrations } from '@/database/migrations';
import { progressOn } from '@/platform/progress';
import { restoreInto } from '@/server/commands/restore-publication';
import { leftOut, saidInstead } from '@/exports/portable/left-out';
import type { Manifest } from '@/exports/portable/manifest';
import { fileCollections, storedFilesOf } from '@/exports/portable/stored-files';
import { tablesOf } from '@/exports/portable/tables';
import { writeExport } from '@/exports/portable/write-export';
import { bootPayload, endPayload } from '@support/database/boot-payload';
import { databaseOn, withClient } from '@support/database/postgres';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

type Column = { table: string; name: string };
const columnsNow = async (): Promise<readonly Column[]> => {
  const { rows } = await withClient(test.databaseUrl, (client) =>
    client.query<Column>(
      `SELECT table_name AS table, column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public'`,
    ),
  );
  return rows;
};

describe('what an export leaves out', () => {
  it('is in the database', async () => {
    const all = await columnsNow();
    const tables = new Set(all.map(({ table }) => table));
    const missing = Object.keys(leftOut.tables).filter((table) => !tables.has(table));
    expect(missing).toEqual([]);
    for (const [table, columns] of Object.entries({ ...leftOut.columns, ...saidInstead })) {
      const there = all.filter((column) => column.table === table).map(({ name }) => name);
      expect(there).toEqual(expect.arrayContaining(Object.keys(columns)));
    }
  });

  /** Names of columns of which somebody has looked that they hold no secret. */
  const harmless = /^((version_)?(content|approved|previous)_hash|hash|key)$/;

  it('is all that sounds like a secret', async () => {
    const along = (await columnsNow()).filter(
      ({ table, name }) => !leftOut.tables[table] && !leftOut.columns[table]?.[name],
    );
    const sounding = along.filter(
      ({ table, name }) =>
        /secret|password|token|salt|hash|key|session|credential/.test(name.replace(harmless, '')) ||
        /(keys|tokens|secrets|sessions|passwords)$/.test(table),
    );
    expect(sounding).toEqual([]);
  });

  it('is nothing that what comes along refers to', async () => {
    const { rows } = await withClient(test.databaseUrl, (client) =>
      client.query<{ from: string; to: string }>(
        `SELECT conrelid::regclass::text AS from, confrelid::regclass::text AS to
         FROM pg_constraint WHERE contype = 'f'`,
      ),
    );
    const torn = rows.filter(({ from, to }) => !leftOut.tables[from] && leftOut.tables[to]);
    expect(torn).toEqual([]);
  });

  it('is no collection with files', () => {
    const collections = Object.values(test.payload.collections);
    const withFiles = collections
      .filter(({ config }) => config.upload)
      .map(({ config }) => config.slug);
    expect(withFiles.sort()).toEqual([...fileCollections].sort());
  });
});

describe('an export of an older version', () => {
  let folder: string;
  const names = ['older', 'fresh'].map((name) => `ibidem_takeout_${process.pid}_${name}`);
  const server = () => process.env.TEST_DATABASE_URL ?? '';
  const [older = '', fresh = ''] = names;
  const known = migrations.map(({ name }) => name);

  /** As a later version will bring one along. */
  const later: Migration = {
    name: '30000101_000000_later',
    up: async (args) => {
      const { db } = args as MigrationArgs;
      await db.execute(sql`UPDATE users SET name = name || ', since then'`);
    },
    down: () => Promise.resolve(),
  };

  beforeAll(async () => {
    migrations.push(later);
    folder = mkdtempSync(path.join(process.env.TEST_DATA ?? tmpdir(), 'ibidem-export-'));
    await withClient(server(), async (client) => {
      for (const name of names) await client.query(`CREATE DATABASE ${name}`);
    });
  });
  afterAll(async () => {
    migrations.pop();
    rmSync(folder, { recursive: true, force: true });
    await withClient(server(), async (client) => {
      for (const name of names) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    });
  });

  const on = async (name: string, work: (open: TestPayload) => Promise<void>): Promise<void> => {
    const databaseUrl = databaseOn(server(), name);
    const payload = await bootPayload(databaseUrl);
    await work({ payload, databaseUrl, stop: () => endPayload(payload) });
    await endPayload(payload);
  };

  /** As a version would have said that knew another secret. */
  const leaveOut = (file: string) => {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const { users } = manifest.tables;
    const columns = users?.columns.filter((column) => column !== 'api_key');
    const { leftOut: left } = manifest;
    const secrets = { ...left.columns.users, api_key: 'a secret' };
    const changed = {
      ...manifest,
      tables: { ...manifest.tables, users: { ...users, columns } },
      leftOut: { ...left, columns: { ...left.columns, users: secrets } },
    };
    writeFileSync(file, JSON.stringify(changed));
  };

  it('is loaded as it was, and brought up to this one', async () => {
    const taken = path.join(folder, 'taken');
    await on(older, async ({ payload, databaseUrl }) => {
      await migrate(databaseUrl, { only: known });
      await withClient(databaseUrl, async (client) => {
        await client.query(`INSERT INTO users (name, email) VALUES ('Ann', 'ann@example.org')`);
        const files = storedFilesOf(payload);
        await writeExport({ client, files, folder: taken, now: new Date(0) });
        leaveOut(path.join(taken, 'manifest.json'));
      });
    });
    await on(fresh, async ({ payload, databaseUrl }) => {
      const progress = progressOn({ write: () => true });
      await restoreInto(payload, { databaseUrl, folder: taken, progress });
      await withClient(databaseUrl, async (client) => {
        expect(await appliedMigrations(client)).toEqual([...known, later.name]);
        // A later migration runs over what came along.
        const { rows } = await client.query('SELECT name FROM users');
        expect(rows).toEqual([{ name: 'Ann, since then' }]);
        expect((await tablesOf(client)).length).toBeGreaterThan(30);
      });
    });
  });

  it('is refused by a database that is of this version already', async () => {
    await migrate(test.databaseUrl);
    const restoring = restoreInto(test.payload, {
      databaseUrl: test.databaseUrl,
      folder: path.join(folder, 'taken'),
      progress: progressOn({ write: () => true }),
    });
    await expect(restoring).rejects.toThrow('comes from an older Ibidem');
  });
});
