import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aUser, password } from '@support/builders';
import { signingIn } from '@support/browser/sign-in';
import { meanwhileIn, somebodyWaits } from '@support/database/meanwhile';
import { entryPointsOf, tokenOf, type EntryPoints } from '@support/database/payload-entry-points';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';
import type { User } from '@/payload-types';

let test: TestPayload;
let entryPoints: EntryPoints;
let signIn: Awaited<ReturnType<typeof signingIn>>;
beforeAll(async () => {
  test = await startTestPayload();
  entryPoints = await entryPointsOf(test.payload);
  signIn = await signingIn(test.payload);
});
afterAll(() => test.stop());

const at = (token: string) => ({ headers: { Authorization: `JWT ${token}` } });
const isIn = async (token: string): Promise<boolean> => {
  const answer = await entryPoints('GET', '/users/me', at(token));
  return ((await answer.json()) as { user: unknown }).user !== null;
};
const stored = ({ id }: User) => test.payload.findByID({ collection: 'users', id });

describe('who signs in', () => {
  it('several times at once is in every time', async () => {
    const { email } = await aUser(test.payload);
    const answers = await Promise.all(Array.from({ length: 4 }, () => signIn(email, password)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const tokens = answers.map(({ text }) => (JSON.parse(text) as { token: string }).token);
    expect(await Promise.all(tokens.map(isIn))).toEqual(tokens.map(() => true));
  });

  it('while the account is shut stays out, and does not open it again', async () => {
    const person = await aUser(test.payload);
    await meanwhileIn(test, async (other) => {
      await other.query('UPDATE users SET active = false WHERE id = $1', [person.id]);
      const entering = signIn(person.email, password);
      await somebodyWaits(other);
      await other.query('COMMIT');
      expect((await entering).status).toBe(403);
    });
    expect((await stored(person)).active).toBe(false);
  });
});

describe('what changes in an account meanwhile stays so', () => {
  type Door = (token: string, person: User) => Promise<{ status: number }>;
  it.each<[string, Door]>([
    ['signs in', (_token, { email }) => signIn(email, password)],
    ['renews a session', (token) => entryPoints('POST', '/users/refresh-token', at(token))],
    ['signs out', (token) => entryPoints('POST', '/users/logout', at(token))],
    [
      'is changed by its person',
      (token, { id }) =>
        entryPoints('PATCH', `/users/${id}`, { ...at(token), body: { language: 'ru' } }),
    ],
    [
      'is changed among many',
      (token, { id }) =>
        entryPoints('PATCH', `/users?where[id][equals]=${id}`, {
          ...at(token),
          body: { language: 'ru' },
        }),
    ],
  ])('when it %s', async (_what, door) => {
    const person = await aUser(test.payload);
    const token = await tokenOf(test.payload, person);
    await meanwhileIn(test, async (other) => {
      await other.query(`UPDATE users SET name = 'Renamed' WHERE id = $1`, [person.id]);
      const answer = door(token, person);
      await somebodyWaits(other);
      await other.query('COMMIT');
      expect((await answer).status).toBe(200);
    });
    expect((await stored(person)).name).toBe('Renamed');
  });
});
