import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BasePayload } from 'payload';

import { bootPayload, endPayload } from './boot-payload';
import { databaseOn, withClient } from './postgres';
import { deskTemplateDatabase, templateDatabase } from './template-database';

export type TestPayload = {
  payload: BasePayload;
  databaseUrl: string;
  /** Ends every connection, drops the database, removes the data folder. */
  stop: () => Promise<void>;
};

/**
 * The real configuration on a database of its own, copied from a migrated template. Needs
 * TEST_DATABASE_URL, a server where databases may be made; `npm test` brings one.
 */
export const startTestPayload = (): Promise<TestPayload> => startOn(templateDatabase);

/** The same with the people of `aDesk` in it, who are found there and not made again. */
export const startTestDesk = (): Promise<TestPayload> => startOn(deskTemplateDatabase);

const startOn = async (templateOn: (server: string) => Promise<string>): Promise<TestPayload> => {
  const server = testServer();
  const folder = mkdtempSync(path.join(process.env.TEST_DATA ?? tmpdir(), 'ibidem-data-'));
  const name = `ibidem_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const databaseUrl = databaseOn(server, name);
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: 'a secret for tests only',
    IBIDEM_DATA: folder,
  });
  const template = await templateOn(server);
  await withClient(server, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`),
  );
  const payload = await bootPayload(databaseUrl);
  const stop = async () => {
    await endPayload(payload);
    await withClient(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    rmSync(folder, { recursive: true, force: true });
  };
  return { payload, databaseUrl, stop };
};

const testServer = (): string => {
  const server = process.env.TEST_DATABASE_URL;
  if (server) return server;
  throw new Error('TEST_DATABASE_URL names no Postgres server. Run the tests with `npm test`.');
};
