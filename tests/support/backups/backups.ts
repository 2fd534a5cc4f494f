import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

import { makeBackup, type Made, type Making } from '@/backups/commands/make-backup';
import { openBackup } from '@/backups/commands/opened-backup';
import { restoreBackup, type Restored } from '@/backups/commands/restore-backup';
import { folderPlace } from '@/backups/places/folder-place';
import { masterKeyOf } from '@/backups/sealing/encryption';

import { databaseOn, withClient } from '../database/postgres';

/** A folder that is removed with the data of the tests. */
export const aFolder = (purpose: string): string =>
  mkdtempSync(path.join(process.env.TEST_DATA ?? tmpdir(), `ibidem-${purpose}-`));

export const aBackup = (
  databaseUrl: string,
  folder: string,
  given: Partial<Making> = {},
): Promise<Made> =>
  makeBackup({
    databaseUrl,
    target: { kind: 'folder', path: folder },
    occasion: 'asked',
    key: undefined,
    verifies: false,
    now: () => new Date(),
    ...given,
  });

type Wish = { key?: string; replaces?: boolean; asItWas?: boolean };

export const restored = async (
  databaseUrl: string,
  { folder, name }: { folder: string; name: string },
  { key, replaces = false, asItWas = false }: Wish = {},
): Promise<Restored> =>
  restoreBackup({
    databaseUrl,
    backup: await openBackup(
      folderPlace(folder),
      name,
      key === undefined ? undefined : masterKeyOf(key),
    ),
    replaces,
    asItWas,
    now: new Date(),
  });

let made = 0;

/** A database in which nothing is, on the server of the tests. */
export const anEmptyDatabase = async (server: string): Promise<string> => {
  made += 1;
  const name = `ibidem_test_${process.pid}_empty${made}_${Date.now().toString(36)}`;
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name}`));
  return databaseOn(server, name);
};

export const dropDatabases = (server: string, urls: readonly string[]): Promise<void> =>
  withClient(server, async (client) => {
    for (const url of urls) {
      const name = new URL(url).pathname.slice(1);
      const { rows } = await client.query<{ name: string }>(
        `SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)`,
        [name],
      );
      for (const row of rows) {
        await client.query(`DROP DATABASE ${pg.escapeIdentifier(row.name)} WITH (FORCE)`);
      }
    }
  });

/** By table: every row, as Postgres itself writes it; the job queue as it can be asked. */
export const everyRowOf = (
  databaseUrl: string,
  without: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> =>
  withClient(databaseUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const rows: Record<string, readonly string[]> = {};
    for (const { name } of tables.rows) {
      if (without.includes(name)) continue;
      const found = await client.query<{ row: string }>(
        `SELECT t::text AS row FROM ${client.escapeIdentifier(name)} t ORDER BY 1`,
      );
      rows[name] = found.rows.map(({ row }) => row);
    }
    return rows;
  });

export type WaitingJob = {
  task: string;
  payload: unknown;
  runAt: Date;
  key: string | null;
  attempts: number;
};

/** What the queue still has to do, in its order. */
export const waitingJobs = (databaseUrl: string): Promise<readonly WaitingJob[]> =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<WaitingJob>(
      `SELECT t.identifier AS task, payload, run_at AS "runAt", key, attempts
       FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id ORDER BY j.id`,
    );
    return rows;
  });
