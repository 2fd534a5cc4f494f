import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administrationOf, waitingJobs } from '@support/notifications/administration';
import { aUser, password } from '@support/builders';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { signingIn } from '@support/browser/sign-in';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

import { paces } from '@/accounts/rules/sign-in-pace';
import { logFailedSignIn, type FailedSignIn } from '@/accounts/commands/log-failed-sign-in';
import { forgetOldTries } from '@/accounts/commands/take-try';
import { runSql, sql } from '@/database/sql';

import { asUser } from '@support/builders';

let test: TestPayload;
let entryPoints: EntryPoints;
let tryIn: Awaited<ReturnType<typeof signingIn>>;
beforeAll(async () => {
  test = await startTestPayload();
  entryPoints = await entryPointsOf(test.payload);
  tryIn = await signingIn(test.payload);
});
afterAll(() => test.stop());

const { free } = paces.place;

/** Wrong ones, until the place is held. */
const exhaust = async (email: string, from: string): Promise<void> => {
  for (let tries = 0; tries < free; tries += 1) await tryIn(email, 'not the password', { from });
};

describe('whoever tries passwords', () => {
  it('is slowed down at their address, and shuts nobody else out', async () => {
    const { email } = await aUser(test.payload);
    await exhaust(email, '203.0.113.9');
    const held = await tryIn(email, password, { from: '203.0.113.9' });
    expect(held).toMatchObject({ status: 429 });
    expect(held.wait).toBeGreaterThan(0);
    expect(held.wait).toBeLessThanOrEqual(paces.place.first);
    expect(await tryIn(email, password, { from: '192.0.2.2' })).toMatchObject({ status: 200 });
  });

  it('from ever other addresses is slowed down too, but not a device that is known', async () => {
    const { email } = await aUser(test.payload);
    const known = await tryIn(email, password, { from: '192.0.2.3' });
    const cookie = known.cookies.find((one) => one.startsWith('ibidem-device='))?.split(';')[0];
    await runSql(
      test,
      sql`UPDATE sign_in_tries SET tries = ${paces.account.free + 3},
            held_until = now() + interval '5 minutes' WHERE key LIKE '%.account.%'`,
    );
    expect(await tryIn(email, password, { from: '192.0.2.4' })).toMatchObject({ status: 429 });
    const own = await tryIn(email, password, { from: '192.0.2.5', cookie });
    expect(own).toMatchObject({ status: 200 });
    const forged = `${cookie?.slice(0, -3)}abc`;
    expect(await tryIn(email, password, { from: '192.0.2.6', cookie: forged })).toMatchObject({
      status: 429,
    });
    const { email: other } = await aUser(test.payload);
    await exhaust(other, '192.0.2.5');
    const borrowed = await tryIn(other, password, { from: '192.0.2.5', cookie });
    expect(borrowed).toMatchObject({ status: 429 });
  });

  it('waits twice as long each time, and gains nothing by trying at once', async () => {
    const { email } = await aUser(test.payload);
    const from = '203.0.113.10';
    const many = await Promise.all(
      Array.from({ length: 3 * free }, () => tryIn(email, 'not the password', { from })),
    );
    expect(many.filter(({ status }) => status === 401)).toHaveLength(free);
    const heldFor = sql`SELECT extract(epoch FROM held_until - last_at)::int AS seconds
      FROM sign_in_tries WHERE tries > ${free} AND key LIKE '%.place.%'
      ORDER BY last_at DESC LIMIT 1`;
    const age = () =>
      runSql(test, sql`UPDATE sign_in_tries SET held_until = now() WHERE tries >= ${free}`);
    const waits: unknown[] = [];
    for (let round = 0; round < 3; round += 1) {
      await age();
      await tryIn(email, 'not the password', { from });
      expect(await tryIn(email, password, { from })).toMatchObject({ status: 429 });
      waits.push(...(await runSql(test, heldFor)));
    }
    const { first } = paces.place;
    expect(waits).toEqual([2, 4, 8].map((times) => ({ seconds: times * first })));
  });

  it('is forgiven when an administrator says so', async () => {
    const [user, administrator] = [
      await aUser(test.payload),
      await aUser(test.payload, { roles: ['administrator'] }),
    ];
    const from = '203.0.113.11';
    await exhaust(user.email, from);
    const unlock = (as: typeof user, email: string) =>
      entryPoints('POST', '/users/unlock', { as, body: { email } });
    expect((await unlock(user, user.email)).status).toBe(403);
    expect(await tryIn(user.email, password, { from })).toMatchObject({ status: 429 });
    expect((await unlock(administrator, user.email)).status).toBe(200);
    expect(await tryIn(user.email, password, { from })).toMatchObject({ status: 200 });
    expect((await unlock(administrator, 'nobody@example.org')).status).toBe(404);
  });
});

it('tries of old are forgotten by night, and no others', async () => {
  const { email } = await aUser(test.payload);
  await exhaust(email, '203.0.113.30');
  const [{ count } = { count: 0 }] = await runSql<{ count: number }>(
    test,
    sql`WITH old AS (
          INSERT INTO sign_in_tries VALUES ('old', 9, now(), now() - interval '2 days') RETURNING 1)
        SELECT (SELECT count(*) FROM sign_in_tries)::int AS count FROM old`,
  );
  await forgetOldTries(test);
  const rows = await runSql<{ key: string }>(test, sql`SELECT key FROM sign_in_tries`);
  expect(rows).toHaveLength(count);
  expect(rows.map(({ key }) => key)).not.toContain('old');
});

describe('whether somebody has an account', () => {
  it('shows neither by words nor by how tries are slowed down', async () => {
    const { email } = await aUser(test.payload);
    const answers = async (address: string) => {
      const seen: string[] = [];
      for (let tries = 0; tries <= free; tries += 1) {
        const { status, text } = await tryIn(address, 'not the password', { from: '203.0.113.12' });
        seen.push(`${status} ${text.replaceAll(/\d+/g, 'n')}`);
      }
      return seen;
    };
    const known = await answers(email);
    expect(known.at(-1)).toMatch(/^429 /);
    expect(await answers('nobody-at-all@example.org')).toEqual(known);
    const forgotten = async (address: string) => {
      const answer = await entryPoints('POST', '/users/forgot-password', {
        body: { email: address },
      });
      return [answer.status, await answer.text()];
    };
    expect(await forgotten('nobody-at-all@example.org')).toEqual(await forgotten(email));
  });

  it('shows not by time: the same work is done either way', async () => {
    const { email } = await aUser(test.payload);
    const workOf = async (address: string, from: string): Promise<number> => {
      const before = process.cpuUsage();
      await tryIn(address, 'not the password', { from });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    };
    const [known, unknown]: number[][] = [[], []];
    for (let round = 0; round < free; round += 1) {
      known?.push(await workOf(email, '203.0.113.13'));
      unknown?.push(await workOf('nobody-else@example.org', '203.0.113.13'));
    }
    const least = (times: number[] = []) => Math.min(...times);
    expect(least(unknown) / least(known)).toBeGreaterThan(0.7);
    expect(least(unknown) / least(known)).toBeLessThan(1.4);
  });
});

describe('the log', () => {
  it('tells who came in, from where, and whose password was tried', async () => {
    const user = await aUser(test.payload);
    const since = (await administrationOf(test.payload)).length;
    await tryIn(user.email, password, { from: '192.0.2.20' });
    await tryIn(user.email, 'not the password', { from: '203.0.113.20' });
    await tryIn('a-password-by-mistake', 'x', { from: '203.0.113.20' });
    const jobs = (await waitingJobs(test, 'ensure-failed-sign-in-is-logged')) as FailedSignIn[];
    for (const job of jobs.slice(-2)) await logFailedSignIn(await asUser(test.payload), job);
    const told = (await administrationOf(test.payload)).slice(since);
    expect(told.map(({ event, subjectId, data }) => [event, subjectId, data.network])).toEqual([
      ['signed_in', String(user.id), '192.0.2.20'],
      ['sign_in_failed', String(user.id), '203.0.113.20'],
    ]);
    expect(JSON.stringify(told)).not.toContain('a-password-by-mistake');
  });
});
