import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aUser, password } from '@support/builders';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { refused } from '@support/editions/refused';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let rest: EntryPoints;

beforeAll(async () => {
  test = await startTestPayload();
  rest = await entryPointsOf(test.payload);
  await aUser(test.payload, { roles: ['administrator'] });
});
afterAll(() => test.stop());

const me = async (headers: Record<string, string>) => {
  const { user } = await test.payload.auth({ headers: new Headers(headers) });
  return user?.id ?? null;
};

it('lets an inactive person neither log in nor go on', async () => {
  const user = await aUser(test.payload);
  const login = { collection: 'users' as const, data: { email: user.email, password } };
  const { token } = await test.payload.login(login);
  const session = { Authorization: `JWT ${token}` };
  expect(await me(session)).toBe(user.id);

  await test.payload.update({ collection: 'users', id: user.id, data: { active: false } });
  expect(await me(session)).toBeNull();
  const refusal = await refused(test.payload.login(login));
  expect(refusal).toMatchObject({ status: 403, findings: [{ rule: 'account-inactive' }] });
});

it('lets people change their own name, and no role', async () => {
  const user = await aUser(test.payload, { roles: ['writer'] });
  const body = { name: 'Another', roles: ['publisher'], active: true };
  const response = await rest('PATCH', `/users/${user.id}`, { as: user, body });
  expect(response.status).toBe(200);
  const stored = await test.payload.findByID({ collection: 'users', id: user.id });
  expect(stored).toMatchObject({ name: 'Another', roles: ['writer'] });
});

it('makes no first user without the code', async () => {
  const body = { email: 'first@example.org', password, name: 'First' };
  const response = await rest('POST', '/users/first-register', { body });
  expect(response.status).toBeGreaterThanOrEqual(400);
});
