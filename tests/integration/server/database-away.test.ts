import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import { startApiServer, type ApiServer } from '@support/api-server';
import { bootPayload, endPayload } from '@support/boot-payload';
import { openDatabaseLine, type DatabaseLine } from '@support/database-line';
import { eventually } from '@support/faults/points';
import { manyArticles } from '@support/many-articles';
import { withClient } from '@support/postgres';
import { startTestPayload, type TestPayload } from '@support/test-payload';

/** The interface over HTTP, whose Payload and whose cache reach the database over a line that can be cut. */
const world = {} as {
  test: TestPayload;
  line: DatabaseLine;
  payload: BasePayload;
  server: ApiServer;
};

beforeAll(async () => {
  world.test = await startTestPayload();
  await withClient(world.test.databaseUrl, (client) =>
    manyArticles(client, { count: 12, words: 60, notes: 1 }),
  );
  world.line = await openDatabaseLine(world.test.databaseUrl);
  const databaseUrl = world.line.url;
  world.payload = await bootPayload(databaseUrl);
  world.server = await startApiServer({ ...world.test, payload: world.payload, databaseUrl });
});
afterAll(async () => {
  await world.server.stop().catch(() => undefined); // the counters of limits failed with the rest
  await endPayload(world.payload);
  await world.line.close();
  await world.test.stop();
});

const get = (path: string) => fetch(`${world.server.url}${path}`);
const health = async () => (await get('/health')).status;

describe('when the line to the database is cut', () => {
  it('goes on with what was read before, refuses the rest in words, and recovers by itself', async () => {
    await eventually(async () => ((await health()) === 200 ? true : undefined));
    const before = await (await get('/api/articles?limit=7')).text();
    expect(before).toContain('many-');

    world.line.cut();
    await eventually(async () => ((await health()) === 503 ? true : undefined));
    const stale = await get('/api/articles?limit=7');
    expect([stale.status, stale.headers.get('warning')]).toEqual([
      200,
      '110 - "Response is Stale"',
    ]);
    expect(await stale.text()).toBe(before);
    const unread = await get('/api/articles?limit=8');
    expect(unread.status).toBe(503);
    expect(await unread.json()).toEqual({
      errors: [{ message: 'The database does not answer at the moment.' }],
    });

    world.line.mend();
    await eventually(async () => ((await health()) === 200 ? true : undefined));
    await eventually(async () => {
      const after = await get('/api/articles?limit=7');
      const isFresh = after.status === 200 && !after.headers.has('warning');
      return isFresh ? true : undefined;
    });
    expect((await get('/api/articles?limit=8')).status).toBe(200);
  });
});
