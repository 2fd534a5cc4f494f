import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { migrate } from '@/database/migrate';

import { bootPayload, endPayload } from './boot-payload';
import { aDesk } from '../desk';
import { databaseOn, withClient } from './postgres';

/** What a template is made of: it is made anew when one of these files changes. */
const madeOf = {
  migrated: ['src/database/migrations', 'src/database/schema'],
  desk: [
    'collections',
    'src/accounts',
    'src/audit',
    'tests/support/desk.ts',
    'tests/support/builders.ts',
  ],
};

/**
 * The name of a migrated database, made once per server and per content of the migrations, under
 * a lock, since test files run beside each other.
 */
export const templateDatabase = (server: string): Promise<string> => {
  const name = `ibidem_template_${digestOf(madeOf.migrated)}`;
  return onceOn(server, name, (unfinished) => makeTemplate(server, unfinished));
};

/** The name of a migrated database with the people of `aDesk`, whose passwords take long to hash. */
export const deskTemplateDatabase = (server: string): Promise<string> => {
  const name = `ibidem_template_desk_${digestOf([...madeOf.migrated, ...madeOf.desk])}`;
  return onceOn(server, name, (unfinished) => makeDeskTemplate(server, unfinished));
};

const digestOf = (places: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const place of places) {
    const isFolder = statSync(place).isDirectory();
    const files = isFolder
      ? readdirSync(place, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const file of files) {
      const whole = path.join(place, file);
      if (statSync(whole).isFile()) hash.update(readFileSync(whole));
    }
  }
  return hash.digest('hex').slice(0, 12);
};

/** Under another name until it is whole: a template left half-made would spoil every later run. */
const onceOn = async (
  server: string,
  name: string,
  make: (unfinished: string) => Promise<void>,
): Promise<string> => {
  await withClient(server, async (client) => {
    await client.query(`SELECT pg_advisory_lock(hashtext('${name}'))`);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0) return;
    const unfinished = `${name}_unfinished`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await make(unfinished);
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  });
  return name;
};

const makeTemplate = async (server: string, name: string): Promise<void> => {
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = databaseOn(server, name);
  await migrate(url);
};

const makeDeskTemplate = async (server: string, name: string): Promise<void> => {
  const migrated = await templateDatabase(server);
  await withClient(server, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${migrated}`),
  );
  const payload = await bootPayload(databaseOn(server, name));
  await aDesk(payload);
  await endPayload(payload);
};
