import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalReq } from 'payload';

import { keepPasswordLetter } from '@/accounts/commands/keep-password-letter';
import { sendMail } from '@/notifications/commands/send-mail';
import { runSql, sql } from '@/database/sql';
import type { OutgoingMail } from '@/notifications/mail/transport';
import type { User } from '@/payload-types';
import { err, ok } from '@/platform/result';
import { waitingJobs } from '@support/notifications/administration';
import { aUser, password } from '@support/builders';
import { everyWord } from '@support/database/every-row';
import { restAs, type Rest } from '@support/rest';
import { mailsTo } from '@support/notifications/notifying';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let rest: Rest;
beforeAll(async () => {
  test = await startTestPayload();
  rest = await restAs(test.payload);
});
afterAll(() => test.stop());

const fresh = `${password}, or another`;

/** What the worker does with a request. */
const keepLetter = async (email: string, now = new Date()) => {
  const asked = { email, network: '192.0.2.1', now };
  await keepPasswordLetter(await createLocalReq({}, test.payload), asked);
};

/** Sends the letters to somebody, as a mail server takes them, or refuses; gives what left. */
const sent = async ({ email }: User, works = true): Promise<OutgoingMail[]> => {
  const left: OutgoingMail[] = [];
  const send = (letter: OutgoingMail) => {
    left.push(letter);
    const failure = err({ lasting: false, message: 'Not now' });
    return Promise.resolve(works ? ok(undefined) : failure);
  };
  const transport = { send, check: () => Promise.resolve(ok(undefined)), close: () => undefined };
  for (const { id: mail } of await mailsTo(test.payload, email)) {
    const sending = { mail, transport, from: 'desk@example.org', now: () => new Date() };
    await sendMail(await createLocalReq({}, test.payload), sending);
  }
  return left;
};

const tokenIn = (text = ''): string =>
  /^http:\/\/localhost:3000\/admin\/reset\/([\w-]+)$/m.exec(text)?.[1] ?? '';

describe('a forgotten password', () => {
  it('brings a letter in the person’s language, whose address sets a new one, once', async () => {
    const user = await aUser(test.payload);
    await test.payload.update({ collection: 'users', id: user.id, data: { language: 'ru' } });
    const asked = await rest('POST', '/users/forgot-password', { email: ` ${user.email} ` });
    expect(asked.status).toBe(200);
    expect(await waitingJobs(test, 'ensure-password-letter-is-kept')).toMatchObject([
      { email: user.email },
    ]);
    await keepLetter(user.email);
    const [letter] = await sent(user);
    expect(letter?.subject).toBe('Новый пароль: Ibidem');
    const reset = { token: tokenIn(letter?.text), password: fresh };
    expect((await rest('POST', '/users/reset-password', reset)).status).toBe(200);
    const login = { email: user.email, password: fresh };
    expect((await rest('POST', '/users/login', login)).status).toBe(200);
    expect((await rest('POST', '/users/reset-password', reset)).status).toBe(403);
  });

  it('writes to nobody where nobody, or nobody any more, has the address', async () => {
    const gone = await aUser(test.payload, { active: false });
    for (const email of ['nobody@example.org', gone.email]) {
      expect((await rest('POST', '/users/forgot-password', { email })).status).toBe(200);
      await keepLetter(email);
      expect(await mailsTo(test.payload, email)).toEqual([]);
    }
  });

  it('leaves nothing in the database that lets anybody in, sent or not', async () => {
    const user = await aUser(test.payload);
    await keepLetter(user.email);
    const tokens = [...(await sent(user, false)), ...(await sent(user))].map(({ text }) =>
      tokenIn(text),
    );
    expect(tokens.every((token) => token.length === 43)).toBe(true);
    const kept = await everyWord(test.payload);
    for (const token of tokens) expect(kept).not.toContain(token);
    const [mail] = await mailsTo(test.payload, user.email);
    expect(mail?.text).toContain('[The address is made as this letter leaves, and kept nowhere.]');
    const digests = await runSql<{ digest: string }>(
      test,
      sql`SELECT reset_password_token AS digest FROM users WHERE id = ${user.id}`,
    );
    const guess = { token: digests[0]?.digest, password: fresh };
    expect((await rest('POST', '/users/reset-password', guess)).status).toBe(403);
    const [first, second] = tokens.map((token) => ({ token, password: fresh }));
    expect((await rest('POST', '/users/reset-password', first)).status).toBe(403);
    expect((await rest('POST', '/users/reset-password', second)).status).toBe(200);
  });

  it('fills nobody’s mailbox, however often somebody asks', async () => {
    const user = await aUser(test.payload);
    const now = new Date('2026-11-30T12:00:00Z');
    for (let time = 0; time < 5; time += 1) await keepLetter(user.email, now);
    expect(await mailsTo(test.payload, user.email)).toHaveLength(1);
    await keepLetter(user.email, new Date('2026-11-30T12:06:00Z'));
    expect(await mailsTo(test.payload, user.email)).toHaveLength(2);
  });
});
