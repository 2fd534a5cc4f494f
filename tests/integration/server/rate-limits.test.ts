import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutgoingHttpHeaders, RequestListener } from 'node:http';
import { Pool } from 'pg';
import { rateLimitsIn, trustedProxiesIn } from '@/platform/rate-limit-settings';
import { sharedCounters } from '@/server/rate-limits/counters';
import { knownKeys } from '@/server/rate-limits/known-keys';
import { rateLimits } from '@/server/rate-limits/rate-limits';
import { sessionPersonOf } from '@/server/rate-limits/session-person';
import { aKeyOf } from '@support/notifications/api-keys';
import { aUser } from '@support/builders';
import { aPublication, closePublications } from '@support/server/front-of-next';
import { tokenOf } from '@support/database/payload-entry-points';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
const pools: Pool[] = [];
beforeAll(async () => {
  test = await startTestPayload();
});
afterEach(closePublications);
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await test.stop();
});

const aGate = (limits: string, databaseUrl = test.databaseUrl) => {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 20_000,
  });
  pools.push(pool);
  const reports: unknown[] = [];
  const gate = rateLimits({
    limits: rateLimitsIn(limits) ?? { stranger: 1, person: 1, key: 1, 'sign-in': 1 },
    trusted: trustedProxiesIn(),
    counters: sharedCounters(pool),
    keyOf: knownKeys(pool),
    personOf: sessionPersonOf('a secret for tests only'),
    report: (error) => reports.push(error),
  });
  return { gate, reports };
};

const json: RequestListener = (_, response) => {
  response.setHeader('Content-Type', 'application/json');
  response.end('{}');
};

/** Each caller of these tests has an address of its own, since the counts last a minute. */
let callers = 0;
const aCaller = (): OutgoingHttpHeaders => ({ 'x-forwarded-for': `198.51.100.${(callers += 1)}` });

const statuses = async (times: number, ask: () => Promise<{ status: number }>) => {
  const found: number[] = [];
  for (let time = 0; time < times; time += 1) found.push((await ask()).status);
  return found;
};

describe('limits a minute', () => {
  it('hold for a stranger’s address, and say when to ask again', async () => {
    const { get, asked } = await aPublication(json, { gate: aGate('stranger=2').gate });
    const one = aCaller();
    const first = await get('/api/citations/queue', one);
    expect(first.headers['ratelimit-policy']).toBe('"stranger";q=2;w=60');
    expect(first.headers.ratelimit).toMatch(/^"stranger";r=1;t=\d+$/);
    expect(await statuses(3, () => get('/api/citations/queue', one))).toEqual([200, 429, 429]);
    const late = await get('/api/citations/queue', { ...one, 'accept-language': 'be' });
    expect(Number(late.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(late.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(JSON.parse(late.body.toString())).toMatchObject({
      findings: [{ rule: 'too-many-requests', message: 'Больш за 2 запытаў за хвіліну.' }],
    });
    expect((await get('/api/citations/queue', aCaller())).status).toBe(200);
    expect(asked).toHaveLength(3);
  });

  it('are shared by all processes', async () => {
    const one = aCaller();
    const [here, there] = [
      await aPublication(json, { gate: aGate('stranger=3').gate }),
      await aPublication(json, { gate: aGate('stranger=3').gate }),
    ];
    expect(await statuses(2, () => here.get('/api/x', one))).toEqual([200, 200]);
    expect(await statuses(2, () => there.get('/api/x', one))).toEqual([200, 429]);
  });

  it('count what costs work: not pictures, nor pages and answers that are kept', async () => {
    const { get } = await aPublication(json, { gate: aGate('stranger=2').gate });
    const one = aCaller();
    expect(await statuses(3, () => get('/api/articles', one))).toEqual([200, 200, 200]);
    expect(await statuses(2, () => get('/api/media/file/map.png', one))).toEqual([200, 200]);
    expect(await statuses(3, () => get('/articles/water', one))).toEqual([200, 200, 200]);
    expect((await get('/api/articles?limit=3', one)).status).toBe(429);
    expect((await get('/articles/fire', one)).status).toBe(429);
    expect((await get(`/snapshots/${'a'.repeat(64)}`, one)).status).toBe(429);
    expect((await get('/api/articles', one)).status).toBe(200);
    expect((await get('/articles/water', one)).status).toBe(200);
  });

  it('are said in words to a browser', async () => {
    const { get } = await aPublication(json, { gate: aGate('stranger=1').gate });
    const headers = { ...aCaller(), accept: 'text/html,*/*', 'accept-language': 'be' };
    await get('/articles/water', headers);
    const { headers: said, body } = await get('/articles/fire', headers);
    expect(said['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.toString()).toMatch(/запытаў за хвіліну/);
  });

  it('are a person’s own, whatever their address, and a key’s own', async () => {
    const { gate } = aGate('stranger=1,person=2,key=3');
    const { get } = await aPublication(json, { gate });
    const one = aCaller();
    const user = await aUser(test.payload);
    const token = await tokenOf(test.payload, user);
    const asked = async (headers: OutgoingHttpHeaders, times: number) =>
      statuses(times, () => get('/api/users/me', { ...one, ...headers }));
    expect(await asked({ authorization: `JWT ${token}` }, 2)).toEqual([200, 200]);
    expect(await asked({ cookie: `payload-token=${token}` }, 1)).toEqual([429]);
    const usual = await aKeyOf(test.payload, user);
    const small = await aKeyOf(test.payload, user, { perMinute: 1 });
    expect(await asked({ authorization: `Bearer ${usual.key}` }, 4)).toEqual([200, 200, 200, 429]);
    expect(await asked({ authorization: `Bearer ${small.key}` }, 2)).toEqual([200, 429]);
    expect(await asked({}, 2)).toEqual([200, 429]);
  });

  it('are a stranger’s for whoever makes up a session or a key', async () => {
    const { get } = await aPublication(json, { gate: aGate('stranger=3').gate });
    const one = aCaller();
    const token = await tokenOf(test.payload, await aUser(test.payload));
    const forged = (claims: object) =>
      [token.split('.')[0], Buffer.from(JSON.stringify(claims)).toString('base64url'), 'x'].join(
        '.',
      );
    const made = [
      `JWT ${forged({ id: 1, exp: 9e9 })}`,
      `JWT ${forged({ id: 2, exp: 9e9 })}`,
      `Bearer ibk_${'a'.repeat(43)}`,
      `Bearer ibk_${'b'.repeat(43)}`,
    ];
    const found: number[] = [];
    for (const authorization of made) {
      found.push((await get('/api/users/me', { ...one, authorization })).status);
    }
    expect(found).toEqual([200, 200, 200, 429]);
  });

  it('are narrow for tries of passwords, with or without a session', async () => {
    const { get } = await aPublication(json, { gate: aGate('sign-in=2').gate });
    const one = aCaller();
    const tries = () => get('/api/users/login', one, 'POST');
    expect(await statuses(3, tries)).toEqual([200, 200, 429]);
    expect((await get('/api/users/me', one)).status).toBe(200);
  });

  it('know an address by what it means, not by how it is written', async () => {
    const { get } = await aPublication(json, { gate: aGate('stranger=1,sign-in=2').gate });
    const one = aCaller();
    const { key } = await aKeyOf(test.payload, await aUser(test.payload), { perMinute: 50 });
    const withKey = { ...one, authorization: `Bearer ${key}` };
    expect((await get('/api/users/%6cogin', one, 'POST')).status).toBe(200);
    expect((await get('/%61pi/users/login?a', withKey, 'POST')).status).toBe(200);
    expect((await get('/api/users/login', withKey, 'POST')).status).toBe(429);
    expect(await statuses(2, () => get('/%61pi/articles', one, 'POST'))).toEqual([200, 429]);
    expect((await get('/api/users/LOGIN', one, 'POST')).status).toBe(429);
    expect((await get('/api//users/login/', one, 'POST')).status).toBe(429);
    for (const odd of ['/api/%', '/x/../api/users/login', 'http://a.example/api/users/login']) {
      expect((await get(odd, one, 'POST')).status).toBe(400);
    }
  });

  it('hold in each process for itself while the database does not answer', async () => {
    const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';
    const { gate, reports } = aGate('stranger=2', nowhere);
    const { get } = await aPublication(json, { gate });
    expect(await statuses(3, () => get('/api/x', aCaller()))).toEqual([200, 200, 200]);
    const one = aCaller();
    expect(await statuses(3, () => get('/api/x', one))).toEqual([200, 200, 429]);
    expect(reports).toEqual([]);
  });
});
