import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalReq } from 'payload';

import type { User } from '@/payload-types';
import type { Role } from '@/editions/rules/states';
import { wantsTour } from '@/overviews/queries/wants-tour';
import { password } from '@support/builders';
import { openInstallation, type Installation } from '@support/entry-points';
import { restAs, type Answer } from '@support/rest';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const ask = async (as: Role, method: string, path: string, body?: unknown): Promise<Answer> =>
  (await restAs(installation.payload, installation.desk[as].user))(method, path, body);

const isToured = async (user: User): Promise<boolean> =>
  wantsTour(await createLocalReq({ user: { ...user, collection: 'users' } }, installation.payload));

let made = 0;
const newcomer = async (): Promise<User> => {
  const { status, body } = await ask('administrator', 'POST', '/users', {
    name: 'Nora New',
    email: `new-${(made += 1)}@example.org`,
    password,
    roles: ['writer'],
    active: true,
  });
  expect(status).toBe(201);
  return (body as { doc: User }).doc;
};

describe('the tour', () => {
  it('awaits whoever got an account from a colleague, and nobody whom a program made', async () => {
    expect(await isToured(await newcomer())).toBe(true);
    expect(await isToured(installation.desk.writer.user)).toBe(false);
  });

  it('is over when they say so, and comes back when they ask, for them alone', async () => {
    const [one, other] = [await newcomer(), await newcomer()];
    const asOne = await restAs(installation.payload, one);
    expect(await asOne('POST', '/desk/tour', { isWanted: false })).toMatchObject({
      status: 200,
      body: { isWanted: false },
    });
    expect([await isToured(one), await isToured(other)]).toEqual([false, true]);
    await asOne('POST', '/desk/tour', { isWanted: true });
    await asOne('POST', '/desk/tour', { isWanted: true });
    expect(await isToured(one)).toBe(true);
    const kept = await installation.payload.count({
      collection: 'payload-preferences',
      where: { and: [{ key: { equals: 'desk-tour' } }, { 'user.value': { equals: one.id } }] },
    });
    expect(kept.totalDocs).toBe(1);
  });

  it('is nothing for strangers', async () => {
    const stranger = await restAs(installation.payload);
    expect(await stranger('POST', '/desk/tour', { isWanted: true })).toMatchObject({ status: 401 });
  });
});
