import { runMigrations } from 'graphile-worker';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { migrations } from '@/database/migrations';

import { bootPayload, endPayload } from './boot-payload';
import { databaseOn, withClient } from './postgres';

/** What the migrations are made of. */
const folders = ['src/database/migrations', 'src/database/schema'];

/**
 * The name of a migrated database, made once per server and per content of the migrations, under
 * a lock, since test files run beside each other.
 */
export const templateDatabase = async (server: string): Promise<string> => {
  const name = `ibidem_template_${digestOfMigrations()}`;
  await withClient(server, async (client) => {
    await client.query(`SELECT pg_advisory_lock(hashtext('${name}'))`);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(server, name);
  });
  return name;
};

const digestOfMigrations = (): string => {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort())
      hash.update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
};

/** Under another name until it is whole: a template left half-made would spoil every later run. */
const makeTemplate = async (server: string, name: string): Promise<void> => {
  const unfinished = `${name}_unfinished`;
  await withClient(server, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished}`);
  });
  const url = databaseOn(server, unfinished);
  const payload = await bootPayload(url);
  await payload.db.migrate({ migrations });
  await endPayload(payload);
  await runMigrations({ connectionString: url });
  await withClient(server, (client) =>
    client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`),
  );
};
