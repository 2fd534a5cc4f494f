/**
 * Starts a Postgres that tests keep between their runs, with the templates that were made on it, in the named folder; prints its
 * address and writes it down there. What cannot be started is made anew.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/database/embedded-postgres';

import { forgoDisks, withClient } from './postgres';

const keptPostgres = async (dataFolder: string): Promise<string> => {
  mkdirSync(path.dirname(dataFolder), { recursive: true, mode: 0o711 });
  const { url } = await start(dataFolder).catch(() => {
    rmSync(dataFolder, { recursive: true, force: true });
    return startEmbeddedPostgres({ dataFolder });
  });
  await forgoDisks(url);
  await dropLeftovers(url);
  writeFileSync(path.join(dataFolder, 'url'), url, { mode: 0o600 });
  return url;
};

/** Again for a while: another run may be just starting it, or one that was killed not be quite gone. */
const start = async (dataFolder: string, attempts = 5): Promise<EmbeddedPostgres> => {
  try {
    return await startEmbeddedPostgres({ dataFolder });
  } catch (error) {
    if (attempts === 1) throw error;
    await sleep(1_000);
    return start(dataFolder, attempts - 1);
  }
};

/** What killed runs left, and templates of branches on which nobody works any more. */
const dropLeftovers = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname ~ '^ibidem_' ORDER BY oid DESC`,
    );
    const names = rows.map(({ name }) => name);
    const dead = names.filter((name) => name.startsWith('ibidem_test_') && !isOfLiving(name));
    const old = names.filter((name) => name.startsWith('ibidem_template_')).slice(keptTemplates);
    for (const name of [...dead, ...old])
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });

const keptTemplates = 4;

/** Databases of tests are named after the process that made them. */
const isOfLiving = (name: string): boolean => {
  try {
    return process.kill(Number(name.split('_')[2]), 0);
  } catch {
    return false;
  }
};

const [, , folder] = process.argv;
if (!folder) throw new Error('kept-postgres.ts needs a folder');
process.stdout.write(await keptPostgres(path.resolve(folder)), () => process.exit());
