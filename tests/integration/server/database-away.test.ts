import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BasePayload } from 'payload';

import { startApiServer, type ApiServer } from '@support/server/api-server';
import { bootPayload, endPayload } from '@support/database/boot-payload';
import { aUser, password } from '@support/builders';
import { openDatabaseLine, type DatabaseLine } from '@support/database/database-line';
import { eventually } from '@support/faults/points';
import { linesOf } from '@support/server/logged';
import { manyArticles } from '@support/many-articles';
import { withClient } from '@support/database/postgres';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

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

afterEach(() => {
  world.line.mend();
  jest.restoreAllMocks();
});

const get = (path: string, headers = {}) =>
  fetch(`${world.server.url}${path}`, { headers, signal: AbortSignal.timeout(15_000) });
const health = async () => (await get('/health')).status;
const isWell = () => eventually(async () => ((await health()) === 200 ? true : undefined));

/** A session of somebody who works at the desk, as a program holds it. */
const signIn = async (): Promise<{ Authorization: string }> => {
  const { email } = await aUser(world.payload, { roles: ['editor'] });
  const answer = await fetch(`${world.server.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { token } = (await answer.json()) as { token: string };
  return { Authorization: `JWT ${token}` };
};

type Me = { status: number; user: string | undefined; after: number };

/** Who the interface takes the holder of a session for, and after how many milliseconds. */
const me = async (session: { Authorization: string }): Promise<Me> => {
  const began = performance.now();
  const answer = await get('/api/users/me', session);
  const { user } = (await answer.json()) as { user?: { email: string } };
  return { status: answer.status, user: user?.email, after: performance.now() - began };
};

describe('when the line to the database is cut', () => {
  it('goes on with what was read before, refuses the rest in words, and recovers by itself', async () => {
    await isWell();
    // A page that was made before its cache knew what it had missed stands in for nothing.
    await eventually(() => Promise.resolve(world.server.heard() || undefined));
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

describe('who is signed in', () => {
  it('is never told otherwise while the line is cut and mended: 503, and then the same session', async () => {
    await isWell();
    const session = await signIn();
    const { user } = await me(session);
    const told: Me[] = [];
    for (let round = 0; round < 3; round += 1) {
      const before = told.length;
      const hasTold = (status: number) =>
        eventually(() => Promise.resolve(told.slice(before).find((one) => one.status === status)));
      let isOver = false;
      const asking = Array.from({ length: 2 }, async () => {
        for (; !isOver || told.length < before + 20; await sleep(25)) told.push(await me(session));
      });
      await hasTold(200);
      world.line.cut();
      await hasTold(503);
      world.line.mend();
      await isWell();
      isOver = true;
      await Promise.all(asking);
    }
    const wrong = told.filter(({ status, user: as }) => status !== 503 && as !== user);
    expect(wrong).toEqual([]);
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set([200, 503]));
  });

  it('hears within five seconds that the database is frozen, and goes on when it is not', async () => {
    const said = linesOf(process.stderr);
    await isWell();
    const session = await signIn();
    const { user } = await me(session);

    world.line.hold();
    const first = await me(session);
    expect([first.status, first.after < 5_000]).toEqual([503, true]);
    const next = await me(session);
    expect([next.status, next.after < 1_000]).toEqual([503, true]);

    const asked = performance.now();
    const answer = await get('/health');
    expect(performance.now() - asked).toBeLessThan(1_000);
    expect(await answer.json()).toMatchObject({
      status: 'degraded',
      database: 'silent',
      reasons: ['The database is silent: it takes connections and does not answer.'],
    });

    world.line.mend();
    await isWell();
    expect(await me(session)).toMatchObject({ status: 200, user });
    const lines = said().map(({ level, message }) => `${level}: ${message}`);
    expect(lines.filter((line) => line.includes('The database'))).toEqual([
      'error: The database is silent: it takes connections and does not answer.',
      'warn: The database answers again.',
    ]);
  });
});
