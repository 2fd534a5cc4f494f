import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PayloadRequest } from 'payload';

import { inTransaction } from '@/core/in-transaction';
import { Pool } from '@/database/client';
import { runSql, sql } from '@/database/sql';
import { withClient as onItsOwn } from '@/database/with-client';
import { ok } from '@/platform/result';

import { asUser, aTopic } from '@support/builders';
import { eventually } from '@support/faults/points';
import { withClient } from '@support/database/postgres';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;

beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

/** The database session on which the request's next statement runs. */
const sessionOf = async (req: PayloadRequest): Promise<number> => {
  const [row] = await runSql<{ pid: number }>(req, sql`SELECT pg_backend_pid() AS pid`);
  return row?.pid ?? 0;
};

/** Ends sessions as a restart of the database would, and waits until they are gone. */
const endSessions = (which: string): Promise<unknown> =>
  withClient(test.databaseUrl, async (client) => {
    const others = `datname = current_database() AND pid <> pg_backend_pid() AND ${which}`;
    await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${others}`);
    return eventually(async () => {
      const { rows } = await client.query(`SELECT FROM pg_stat_activity WHERE ${others}`);
      return rows.length === 0 ? true : undefined;
    });
  });

const topicsNamed = async (slug: string): Promise<number> =>
  (await test.payload.count({ collection: 'topics', where: { slug: { equals: slug } } })).totalDocs;

const expectToGoOn = async (): Promise<void> => {
  const topic = await aTopic(test.payload);
  expect(await topicsNamed(topic.slug)).toBe(1);
};

/** What the process hears of the loss, it hears in turns of the event loop of its own. */
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
};

describe('a connection that the database ends', () => {
  it('is replaced when it was idle', async () => {
    await Promise.all([1, 2, 3].map(() => runSql(test, sql`SELECT pg_sleep(0.01)`)));
    await endSessions('true');
    await turns();
    await expectToGoOn();
  });

  it('breaks off the command in whose statement it ends, and no other', async () => {
    const req = await asUser(test.payload);
    const command = inTransaction(req, async () => {
      await req.payload.create({ collection: 'topics', data: { name: 'a', slug: 'during' }, req });
      await runSql(req, sql`SELECT pg_terminate_backend(pg_backend_pid())`);
      return ok('done');
    });
    await expect(command).rejects.toThrow();
    await turns();
    expect(await topicsNamed('during')).toBe(0);
    await expectToGoOn();
  });

  it('breaks off the command between whose statements it ends', async () => {
    const req = await asUser(test.payload);
    const command = inTransaction(req, async () => {
      await req.payload.create({ collection: 'topics', data: { name: 'b', slug: 'between' }, req });
      await endSessions(`pid = ${await sessionOf(req)}`);
      await turns();
      await runSql(req, sql`SELECT 1`);
      return ok('done');
    });
    await expect(command).rejects.toThrow();
    expect(await topicsNamed('between')).toBe(0);
    await expectToGoOn();
  });

  it('fails the next question of work on a connection of its own, as of a backup', async () => {
    const work = onItsOwn(test.databaseUrl, async (client) => {
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await endSessions(`pid = ${rows[0]?.pid}`);
      await turns();
      return client.query('SELECT 1');
    });
    await expect(work).rejects.toThrow();
  });

  it('fails whoever borrowed it from a pool, which lends out another', async () => {
    const pool = new Pool({ connectionString: test.databaseUrl, max: 1 });
    const lent = await pool.connect();
    const { rows } = await lent.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await endSessions(`pid = ${rows[0]?.pid}`);
    await turns();
    await expect(lent.query('SELECT 1')).rejects.toThrow();
    lent.release(true);
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
