import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { aUser, password } from '@support/builders';
import { restAs } from '@support/rest';
import { mailsTo } from '@support/telling';
import { startTestPayload, type TestPayload } from '@support/test-payload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.stop());

describe('a forgotten password', () => {
  it('brings a letter in the person’s language, whose address sets a new one', async () => {
    const user = await aUser(test.payload);
    await test.payload.update({ collection: 'users', id: user.id, data: { language: 'ru' } });
    const rest = await restAs(test.payload);
    const asked = await rest('POST', '/users/forgot-password', { email: user.email });
    expect(asked.status).toBe(200);
    const [letter, ...more] = await mailsTo(test.payload, user.email);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('Новый пароль: Ibidem');
    const address = /^http:\/\/localhost:3000\/admin\/reset\/(\w+)$/m.exec(letter?.text ?? '');
    const fresh = `${password}, or another`;
    const reset = { token: address?.[1], password: fresh };
    expect((await rest('POST', '/users/reset-password', reset)).status).toBe(200);
    const login = { email: user.email, password: fresh };
    expect((await rest('POST', '/users/login', login)).status).toBe(200);
  });

  it('says the same for an address that nobody has, and writes to nobody', async () => {
    const rest = await restAs(test.payload);
    const email = 'nobody@example.org';
    expect((await rest('POST', '/users/forgot-password', { email })).status).toBe(200);
    expect(await mailsTo(test.payload, email)).toEqual([]);
  });
});
