import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { postmasterOf, stopPostmaster } from '@/database/postmaster';
import { withClient } from '@support/database/postgres';

/** The server for tests that are run by themselves. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ibidem-kept-'));
  chmodSync(folder, 0o711);
});
afterAll(async () => {
  await stopPostmaster(cluster(), server());
  rmSync(folder, { recursive: true, force: true });
});

const cluster = () => path.join(folder, 'kept/postgres');
const server = () => postmasterOf(cluster())?.pid ?? 0;

const keep = async (): Promise<string> => {
  const args = [
    '--import',
    'tsx',
    'tests/support/database/kept-postgres.ts',
    path.join(folder, 'kept'),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout;
};
const make = (url: string, name: string) =>
  withClient(url, (client) => client.query(`CREATE DATABASE ${name}`));
const databasesAt = (url: string): Promise<string[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
    return rows.map(({ datname }) => datname);
  });

describe('the kept Postgres', () => {
  it('is one, runs on when whoever started it has ended, and keeps templates', async () => {
    const url = await keep();
    const first = server();
    await make(url, 'ibidem_template_new');
    expect(await keep()).toBe(url);
    expect(server()).toBe(first);
    expect(await databasesAt(url)).toContain('ibidem_template_new');
  });

  it('comes back when it was killed, without what a killed run left', async () => {
    const url = await keep();
    const living = `ibidem_test_${process.pid}_a`;
    await make(url, living);
    await make(url, `ibidem_test_${2 ** 22 + 1}_a`); // more than any process has
    process.kill(server(), 'SIGKILL');
    const names = (await databasesAt(await keep())).filter((name) => name.includes('_test_'));
    expect(names).toEqual([living]);
  });

  it('is made anew when it can start no more', async () => {
    await keep();
    await stopPostmaster(cluster(), server());
    rmSync(path.join(cluster(), 'global'), { recursive: true });
    expect(await databasesAt(await keep())).not.toContain('ibidem_template_new');
  });
});
