import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asUser, aUser } from '@support/builders';
import { refused } from '@support/editions/refused';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

import type { User } from '@/payload-types';
import { roles } from '@/editions/rules/states';

import { deskCases, type DeskCase } from './desk-cases';

let test: TestPayload;
const people = new Map<string, User | undefined>();

beforeAll(async () => {
  test = await startTestPayload();
  for (const role of roles) people.set(role, await aUser(test.payload, { roles: [role] }));
  people.set('inactive', await aUser(test.payload, { roles: [...roles], active: false }));
  people.set('stranger', undefined);
});
afterAll(() => test.stop());

describe.each(deskCases)('$collection', (kase) => {
  const everybody = [...roles, 'inactive', 'stranger'];

  it.each(everybody)('%s', async (who) => {
    const may = {
      create: kase.create.some((role) => role === who),
      update: kase.update.some((role) => role === who),
      delete: kase.delete.some((role) => role === who),
      read: (kase.read ?? roles).some((role) => role === who),
    };
    expect(await whatIsAllowed(kase, people.get(who))).toEqual(may);
  });
});

const whatIsAllowed = async ({ collection, ...kase }: DeskCase, person: User | undefined) => {
  const { payload } = test;
  const { id } = await kase.record(payload);
  const sent = await kase.sent(payload);
  const asPerson = async () => ({
    req: await asUser(payload, person),
    overrideAccess: false,
    collection,
    depth: 0,
  });
  const attempts = {
    read: payload.findByID({ ...(await asPerson()), id }),
    create: kase.file
      ? payload.create({ ...(await asPerson()), data: sent, file: await kase.file() })
      : payload.create({ ...(await asPerson()), data: sent }),
    update: payload.update({ ...(await asPerson()), id, data: kase.change }),
  };
  return {
    read: await isAllowed(attempts.read),
    create: await isAllowed(attempts.create),
    update: await isAllowed(attempts.update),
    delete: await isAllowed(payload.delete({ ...(await asPerson()), id })),
  };
};

/** Only “you may not” counts as a refusal; a record that strangers cannot see is not found. */
const isAllowed = async (operation: Promise<unknown>): Promise<boolean> => {
  const refusal = await refused(operation);
  if (refusal && ![403, 404, 409].includes(refusal.status)) throw new Error(refusal.message);
  return refusal === null;
};
