import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import { keptForAWhile } from '@/core/kept-for-a-while';
import { runSql, sql } from '@/database/sql';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
/** What the database takes for the number of rows, and the minute that it is. */
const world = { minute: 0, asked: 0 };

beforeAll(async () => {
  test = await startTestPayload();
  payload = test.payload;
});
afterAll(() => test.stop());
beforeEach(() => {
  world.minute += 100; // whatever was kept before is forgotten
});

const estimate = (rows: number) =>
  runSql(
    { payload },
    sql`UPDATE pg_class SET reltuples = ${rows} WHERE oid = 'citations'::regclass`,
  );

const ask = () => {
  world.asked += 1;
  return Promise.resolve(world.asked);
};
const now = () => world.minute * 60_000;
const kept = (name = 'count') => keptForAWhile({ payload }, name, ask, now);

describe('an answer that takes long', () => {
  it('is found each time where there are few rows', async () => {
    await estimate(2_000);
    const first = await kept();
    expect(await kept()).toBe(first + 1);
  });

  it('is given again for a minute where there are many', async () => {
    await estimate(400_000);
    const first = await kept();
    expect(await kept()).toBe(first);
    expect(await kept('another question')).toBe(first + 1);
  });

  it('is given once more when a minute is over, while the next is found', async () => {
    await estimate(400_000);
    const first = await kept();
    world.minute += 2;
    expect(await kept()).toBe(first);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await kept()).toBe(first + 1);
  });

  it('is not given any more when nobody has asked for long', async () => {
    await estimate(400_000);
    const first = await kept();
    world.minute += 12;
    expect(await kept()).toBe(first + 1);
  });

  it('is found anew within a transaction', async () => {
    await estimate(400_000);
    const first = await kept();
    const within = await keptForAWhile({ payload, transactionID: 'one' }, 'count', ask, now);
    expect(within).toBe(first + 1);
  });

  it('is found anew after a failure', async () => {
    await estimate(400_000);
    const failing = () => Promise.reject(new Error('The database is away'));
    await expect(keptForAWhile({ payload }, 'failing', failing, now)).rejects.toThrow('away');
    expect(await kept('failing')).toBe(world.asked);
  });
});
