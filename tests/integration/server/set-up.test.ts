import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';
import { createLocalReq } from 'payload';
import { resetPassword } from '@/accounts/commands/reset-password';
import { issueSetUpCode, setUp } from '@/accounts/commands/set-up';

const world: Partial<TestPayload> = {};

const payload = () => {
  if (!world.payload) throw new Error('Payload did not start');
  return world.payload;
};
const request = () => createLocalReq({}, payload());
const somebody = { name: 'Ada Novak', email: 'ada@desk.example', password: 'long enough to keep' };
const codes = { first: '', second: '' };

beforeAll(async () => {
  Object.assign(world, await startTestPayload());
}, 120_000);
afterAll(() => world.stop?.());

describe('the first administrator', () => {
  it('needs the code of the last start', async () => {
    codes.first = (await issueSetUpCode(payload())) ?? '';
    codes.second = (await issueSetUpCode(payload())) ?? '';
    expect(codes.second).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){2}$/);
    for (const code of ['', 'AAAA-BBBB-CCCC', codes.first]) {
      expect(await setUp(await request(), { ...somebody, code })).toMatchObject({
        ok: false,
        error: { status: 403, findings: [{ rule: 'set-up-code-wrong' }] },
      });
    }
    expect((await payload().count({ collection: 'users' })).totalDocs).toBe(0);
  });

  it('needs a name, an address and a long password', async () => {
    const code = codes.second;
    for (const part of [{ name: ' ' }, { email: 'nowhere' }, { password: 'short' }]) {
      expect(await setUp(await request(), { ...somebody, ...part, code })).toMatchObject({
        ok: false,
        error: { status: 422 },
      });
    }
  });

  it('is made once, even when two ask at the same time', async () => {
    const code = codes.second.toLowerCase().replaceAll('-', ' ');
    const results = await Promise.all([
      setUp(await request(), { ...somebody, code }),
      setUp(await request(), { ...somebody, email: 'eve@desk.example', code }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const { docs } = await payload().find({ collection: 'users' });
    expect(docs).toMatchObject([{ roles: ['administrator'], active: true }]);
    expect(await issueSetUpCode(payload())).toBeUndefined();
    expect(await setUp(await request(), { ...somebody, code })).toMatchObject({
      error: { status: 409, findings: [{ rule: 'set-up-done' }] },
    });
  });
});

describe('a forgotten password', () => {
  it('is replaced by a random one with which the person can log in', async () => {
    const { docs } = await payload().find({ collection: 'users', limit: 1 });
    const email = docs[0]?.email ?? '';
    const result = await resetPassword(await request(), { email: ` ${email.toUpperCase()}` });
    if (!result.ok) throw new Error('The password was not reset');
    const login = (password: string) =>
      payload().login({ collection: 'users', data: { email, password } });
    expect((await login(result.value.password)).user?.email).toBe(email);
    await expect(login(somebody.password)).rejects.toThrow();
  });

  it('is not reset for an unknown address', async () => {
    expect(await resetPassword(await request(), { email: 'nobody@desk.example' })).toMatchObject({
      error: { status: 404, findings: [{ rule: 'account-unknown' }] },
    });
  });
});
