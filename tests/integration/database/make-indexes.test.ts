import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';

import { makeIndexesAhead } from '@/database/make-indexes';
import { bringsIndexes, largeIndexes } from '@/database/schema/large-indexes';
import { withClient } from '@support/database/postgres';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

const all = Object.values(largeIndexes)
  .flatMap((indexes) => Object.keys(indexes))
  .sort();

const makeAll = async (client: Client): Promise<void> => {
  for (const name of Object.keys(largeIndexes).filter(bringsIndexes)) {
    await makeIndexesAhead(client, name);
  }
};

const validIndexes = async (): Promise<readonly string[]> =>
  withClient(test.databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       WHERE i.indisvalid AND c.relname = ANY($1)`,
      [all],
    );
    return rows.map(({ name }) => name).sort();
  });

describe('indexes on large tables', () => {
  it('come with the migration on an empty database', async () => {
    expect(await validIndexes()).toEqual(all);
  });

  it('are made before it where there are none, and anew where a try was left unfinished', async () => {
    await withClient(test.databaseUrl, async (client) => {
      await client.query('DROP INDEX mails_waiting');
      await client.query(
        `UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'mails_given_up'::regclass`,
      );
      await makeAll(client);
    });
    expect(await validIndexes()).toEqual(all);
  });

  it('are left alone where the tables are not there yet', async () => {
    await withClient(test.databaseUrl, async (client) => {
      await client.query('CREATE SCHEMA empty');
      await client.query('SET search_path = empty');
      await makeAll(client);
      const { rows } = await client.query(`SELECT FROM pg_indexes WHERE schemaname = 'empty'`);
      expect(rows).toEqual([]);
    });
  });
});
