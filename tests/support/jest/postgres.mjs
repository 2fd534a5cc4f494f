import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

const house = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(house, '.data/test');
let kept;

/**
 * Tests that need a database find one without `npm test`: the server of TEST_DATABASE_URL, else one that this checkout keeps
 * between runs.
 */
export default async function findPostgres() {
  const { TEST_DATABASE_URL: given, TEST_DATA: files } = process.env;
  if (given && given !== kept) return;
  kept = (await runningServer()) ?? startServer();
  process.env.TEST_DATABASE_URL = kept;
  if (files) return;
  process.env.TEST_DATA = path.join(folder, 'files');
  mkdirSync(process.env.TEST_DATA, { recursive: true });
  chmodSync(process.env.TEST_DATA, 0o711); // root's Postgres runs as another user and must come through
}

const runningServer = async () => {
  try {
    const url = readFileSync(path.join(folder, 'url'), 'utf8');
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    await client.connect();
    await client.end();
    return url;
  } catch {
    return undefined; // none yet, or one that was ended, or whose port and password are another's now
  }
};

const startServer = () => {
  const args = ['--import', 'tsx', 'tests/support/database/kept-postgres.ts', folder];
  return execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
};
