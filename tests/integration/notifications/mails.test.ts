import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { keepMail } from '@/notifications/commands/keep-mail';
import { sendMail, type SendOutcome } from '@/notifications/commands/send-mail';
import { runSql, sql } from '@/database/sql';
import { ensureMailIsSent } from '@/jobs/ensure-mail-is-sent';
import { smtpTransport } from '@/notifications/mail/smtp-transport';
import type { MailTransport } from '@/notifications/mail/transport';
import type { Mail } from '@/payload-types';

import { asUser, aUser } from '@support/builders';
import { headerOf, startMailServer, type MailServer } from '@support/notifications/mail-server';
import { restAs } from '@support/rest';
import { mailsTo } from '@support/notifications/notifying';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let server: MailServer;
let transport: MailTransport;
const from = 'The desk <desk@example.org>';
const now = () => new Date('2026-03-01T12:00:00.000Z');
let made = 0;

beforeAll(async () => {
  test = await startTestPayload();
  server = await startMailServer({ refuse: { 'gone@example.org': 550, 'full@example.org': 452 } });
  transport = smtpTransport(server.url);
});
afterAll(async () => {
  transport.close();
  await server.close();
  await test.stop();
});
afterEach(() => {
  server.received.length = 0;
});

const aMail = async (to = 'reader@example.org'): Promise<Mail> => {
  made += 1;
  const letter = { subject: `Заголовок ${made}`, text: 'Першы радок.\n.\nДругі радок.' };
  await keepMail(await asUser(test.payload), { key: `letter:${made}`, to, ...letter });
  const mail = (await mailsTo(test.payload, to)).at(-1);
  if (!mail) throw new Error('The letter was not kept');
  return mail;
};

const stored = (mail: Mail) => test.payload.findByID({ collection: 'mails', id: mail.id });

type Given = Partial<{ transport: MailTransport | null; now: () => Date }>;
const send = async ({ id }: Mail, given: Given = {}): Promise<SendOutcome> =>
  sendMail(await asUser(test.payload), { mail: id, transport, from, now, ...given });

describe('a letter', () => {
  it('leaves once, as it was written', async () => {
    const mail = await aMail();
    expect(await send(mail)).toBe('sent');
    expect(await send(mail)).toBe('idle');
    expect(server.received).toHaveLength(1);
    const [received] = server.received;
    expect(received).toMatchObject({ from: 'desk@example.org', to: ['reader@example.org'] });
    expect(headerOf(received!, 'Idempotency-Key')).toBe(mail.key);
    expect(headerOf(received!, 'Auto-Submitted')).toBe('auto-generated');
    expect(await stored(mail)).toMatchObject({
      sentAt: now().toISOString(),
      attempts: 1,
      lastError: null,
    });
  });

  it('goes out again under the same Message-ID when the process died before it was recorded', async () => {
    const mail = await aMail();
    const dies = () => {
      throw new Error('The power went');
    };
    await expect(send(mail, { now: dies })).rejects.toThrow('The power went');
    expect(await stored(mail)).toMatchObject({ sentAt: null, attempts: 0 });
    expect(await send(mail)).toBe('sent');
    const [first, second, ...more] = server.received.map((one) => headerOf(one, 'Message-ID'));
    expect(first).toMatch(/^<[0-9a-f]{40}@example\.org>$/);
    expect(second).toBe(first);
    expect(more).toEqual([]);
  });

  it('is not sent by two workers at once', async () => {
    const mail = await aMail();
    const outcomes = await Promise.all([send(mail), send(mail), send(mail)]);
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(1);
    expect(server.received).toHaveLength(1);
  });

  it('is given up at once when its recipient is refused for good, and an administrator can read why', async () => {
    const logged = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const mail = await aMail('gone@example.org');
    expect(await send(mail)).toBe('given-up');
    expect(await send(mail)).toBe('idle');
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('could not be delivered'));
    logged.mockRestore();
    const after = await stored(mail);
    expect(after).toMatchObject({ gaveUpAt: now().toISOString(), attempts: 1, sentAt: null });
    expect(after.lastError).toContain('550');
  });

  it('is tried again when the server is busy, until it was tried often enough', async () => {
    const mail = await aMail('full@example.org');
    for (let attempt = 1; attempt < 14; attempt += 1) expect(await send(mail)).toBe('failed');
    expect(await stored(mail)).toMatchObject({ attempts: 13, gaveUpAt: null });
    const logged = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await send(mail)).toBe('given-up');
    logged.mockRestore();
  });

  it('waits for a mail server that is down, and its job fails so that the queue tries again', async () => {
    const down = await startMailServer();
    const port = Number(new URL(down.url).port);
    await down.close();
    const patient = smtpTransport(down.url);
    const mail = await aMail();
    const job = ensureMailIsSent({ payload: test.payload, transport: patient, from, now });
    await expect(job({ mail: mail.id })).rejects.toThrow('has not left yet');
    expect(await stored(mail)).toMatchObject({ attempts: 1, gaveUpAt: null });
    const up = await startMailServer({ port });
    await job({ mail: mail.id });
    expect(up.received).toHaveLength(1);
    expect(await stored(mail)).toMatchObject({ attempts: 2, lastError: null });
    patient.close();
    await up.close();
  });

  it('stays where it is without a mail server', async () => {
    const mail = await aMail();
    expect(await send(mail, { transport: null })).toBe('idle');
    expect(await stored(mail)).toMatchObject({ sentAt: null, attempts: 0, gaveUpAt: null });
  });

  it('that was given up can be sent again, by an administrator', async () => {
    const mail = await aMail('full@example.org');
    await runSql(
      { payload: test.payload },
      sql`UPDATE mails SET gave_up_at = now(), attempts = 14 WHERE id = ${mail.id}`,
    );
    const path = `/mails/${mail.id}/send`;
    const publisher = await aUser(test.payload, { roles: ['publisher'] });
    expect(await (await restAs(test.payload, publisher))('POST', path)).toMatchObject({
      status: 403,
      body: { findings: [{ rule: 'mails-not-theirs' }] },
    });
    expect(await (await restAs(test.payload))('POST', path)).toMatchObject({ status: 401 });
    const administrator = await aUser(test.payload, { roles: ['administrator'] });
    const rest = await restAs(test.payload, administrator);
    expect(await rest('POST', path)).toMatchObject({ status: 202 });
    expect(await stored(mail)).toMatchObject({ gaveUpAt: null, attempts: 0 });
    await runSql(
      { payload: test.payload },
      sql`UPDATE mails SET sent_at = now() WHERE id = ${mail.id}`,
    );
    expect(await rest('POST', path)).toMatchObject({ status: 409 });
    expect(await rest('POST', '/mails/0/send')).toMatchObject({ status: 404 });
  });
});
