import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalReq } from 'payload';

import { resetPassword } from '@/accounts/commands/reset-password';
import { runSql, sql } from '@/database/sql';
import type { User } from '@/payload-types';
import { aKeyOf } from '@support/notifications/api-keys';
import { asUser, aUser, password } from '@support/builders';
import { entryPointsOf, tokenOf, type EntryPoints } from '@support/database/payload-entry-points';
import { refused } from '@support/editions/refused';
import { mailsTo } from '@support/notifications/notifying';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let entryPoints: EntryPoints;
beforeAll(async () => {
  test = await startTestPayload();
  entryPoints = await entryPointsOf(test.payload);
});
afterAll(() => test.stop());

const fresh = 'another battery of horses';
const administrator = () => aUser(test.payload, { roles: ['administrator'] });

/** Asks by REST; gives the status and the first rule that refused. */
const ask = async (as: User, method: string, path: string, body: object) => {
  const answer = await entryPoints(method, path, { as, body });
  const said = (await answer.json()) as {
    errors?: { data?: { findings?: { rule: string }[] } }[];
  };
  return [answer.status, said.errors?.[0]?.data?.findings?.[0]?.rule];
};

const weak: [string, string][] = [
  ['short', 'password-too-short'],
  ['abc', 'password-too-short'],
  ['x'.repeat(257), 'password-too-long'],
  ['aaaaaaaaaaaaaaaa', 'password-too-plain'],
  ['123456789012', 'password-too-plain'],
  ['Password1234!', 'password-too-plain'],
];

describe('one rule for passwords', () => {
  it.each(weak)('refuses %s at every door', async (bad, rule) => {
    const admin = await administrator();
    const email = `weak-${rule}-${bad.length}@example.org`;
    const account = { name: 'Weak', email, roles: ['writer'], password: bad };
    const change = { password: bad, presentPassword: password };
    expect(await ask(admin, 'POST', '/users', account)).toEqual([422, rule]);
    expect(await ask(admin, 'PATCH', `/users/${admin.id}`, change)).toEqual([422, rule]);
    const { payload } = test;
    const made = await refused(payload.create({ collection: 'users', data: account as never }));
    expect(made).toMatchObject({ status: 422, findings: [{ rule }] });
    const data = { password: bad };
    const set = await refused(payload.update({ collection: 'users', id: admin.id, data }));
    expect(set).toMatchObject({ status: 422, findings: [{ rule }] });
    const reset = await refused(
      payload.resetPassword({
        collection: 'users',
        data: { token: 'any', password: bad },
        overrideAccess: true,
      }),
    );
    expect(reset).toMatchObject({ status: 422, findings: [{ rule }] });
  });

  it('refuses what everybody knows of the person', async () => {
    const admin = await administrator();
    const account = {
      name: 'Alena Kavalenka',
      email: 'alena.kavalenka@example.org',
      roles: ['writer'],
    };
    for (const known of ['Alena Kavalenka', 'alena.kavalenka', 'alena.kavalenka@example.org']) {
      expect(await ask(admin, 'POST', '/users', { ...account, password: known })).toEqual([
        422,
        'password-too-plain',
      ]);
    }
  });
});

describe('a password or an e-mail address', () => {
  it('is changed with the present password of whoever changes it', async () => {
    const [person, admin] = [await aUser(test.payload), await administrator()];
    const other = 'another-address@example.org';
    for (const as of [person, admin]) {
      const path = `/users/${person.id}`;
      for (const change of [{ password: fresh }, { email: other }]) {
        expect(await ask(as, 'PATCH', path, change)).toEqual([403, 'present-password-needed']);
        const wrong = { ...change, presentPassword: 'not the password' };
        expect(await ask(as, 'PATCH', path, wrong)).toEqual([403, 'present-password-wrong']);
      }
    }
    const change = { email: other, password: fresh, presentPassword: password };
    expect(await ask(admin, 'PATCH', `/users/${person.id}`, change)).toEqual([200, undefined]);
    const login = { email: other, password: fresh };
    expect((await entryPoints('POST', '/users/login', { body: login })).status).toBe(200);
  });

  it('is not guessed at an open session', async () => {
    const person = await aUser(test.payload);
    const change = { password: fresh, presentPassword: 'not the password' };
    for (let tries = 0; tries < 5; tries += 1) {
      await ask(person, 'PATCH', `/users/${person.id}`, change);
    }
    const right = { ...change, presentPassword: password };
    expect(await ask(person, 'PATCH', `/users/${person.id}`, right)).toEqual([
      403,
      'too-many-tries',
    ]);
  });

  it('is not changed for many accounts at once', async () => {
    const admin = await administrator();
    const all = '/users?where[id][exists]=true';
    const change = { password: fresh, presentPassword: password };
    expect(await ask(admin, 'PATCH', all, change)).toEqual([422, 'one-account-at-a-time']);
  });

  it('is no matter for keys, and neither are roles and new accounts', async () => {
    const [person, admin] = [await aUser(test.payload), await administrator()];
    const { key } = await aKeyOf(test.payload, admin, {
      scopes: ['read', 'write', 'workflow', 'administer'],
    });
    const byKey = async (method: string, path: string, body: object) =>
      (await entryPoints(method, path, { body, headers: { Authorization: `Bearer ${key}` } }))
        .status;
    const path = `/users/${person.id}`;
    const proof = { presentPassword: password };
    expect(await byKey('PATCH', path, { password: fresh, ...proof })).toBe(403);
    expect(await byKey('PATCH', path, { email: 'taken@example.org', ...proof })).toBe(403);
    expect(await byKey('PATCH', path, { roles: ['administrator'], ...proof })).toBe(403);
    const account = {
      name: 'A',
      email: 'a@example.org',
      roles: ['administrator'],
      password: fresh,
    };
    expect(await byKey('POST', '/users', account)).toBe(403);
    expect(await byKey('PATCH', path, { name: 'Renamed', roles: ['writer'] })).toBe(200);
    expect(await byKey('PATCH', path, { active: false })).toBe(200);
  });

  it('ends the sessions of others, and tells the account by letter', async () => {
    const person = await aUser(test.payload);
    const [here, elsewhere] = [
      await tokenOf(test.payload, person),
      await tokenOf(test.payload, person),
    ];
    const at = (token: string) => ({ headers: { Authorization: `JWT ${token}` } });
    const me = async (token: string) => {
      const answer = await entryPoints('GET', '/users/me', at(token));
      return ((await answer.json()) as { user: { id: number } | null }).user?.id;
    };
    const email = `moved-${person.id}@example.org`;
    const body = { email, presentPassword: password };
    const changed = await entryPoints('PATCH', `/users/${person.id}`, { ...at(here), body });
    expect(changed.status).toBe(200);
    expect([await me(here), await me(elsewhere)]).toEqual([person.id, undefined]);
    for (const address of [person.email, email]) {
      const letters = await mailsTo(test.payload, address);
      expect(letters.map(({ subject }) => subject)).toEqual([
        'The e-mail address of your account was changed',
      ]);
    }
    const [again] = [await test.payload.login({ collection: 'users', data: { email, password } })];
    const next = { password: fresh, presentPassword: password };
    await entryPoints('PATCH', `/users/${person.id}`, { ...at(here), body: next });
    expect([await me(here), await me(again.token ?? '')]).toEqual([person.id, undefined]);
    const subjects = (await mailsTo(test.payload, email)).map(({ subject }) => subject);
    expect(subjects).toContain('The password of your account was changed');
  });

  it('stays as it was at the terminal of the server, by the same rule', async () => {
    const person = await aUser(test.payload);
    const req = await createLocalReq({}, test.payload);
    const reset = await resetPassword(req, { email: person.email });
    expect(reset).toMatchObject({ ok: true });
    const subjects = (await mailsTo(test.payload, person.email)).map(({ subject }) => subject);
    expect(subjects).toEqual(['The password of your account was changed']);
    const asThemselves = await asUser(test.payload, person);
    const change = test.payload.update({
      collection: 'users',
      id: person.id,
      data: { email: 'without-proof@example.org' },
      req: asThemselves,
    });
    expect(await refused(change)).toMatchObject({
      findings: [{ rule: 'present-password-needed' }],
    });
  });

  it('leaves the present password in no record', async () => {
    const rows = await runSql<{ found: string }>(
      test,
      sql`SELECT subject_name AS found FROM administration_log
          WHERE to_jsonb(administration_log)::text LIKE ${`%${password}%`}
            OR to_jsonb(administration_log)::text LIKE ${`%${fresh}%`}`,
    );
    expect(rows).toEqual([]);
  });
});
