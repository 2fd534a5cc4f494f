import { randomUUID } from 'node:crypto';
import { createLocalReq, type EmailAdapter } from 'payload';

import { env } from '@/platform/env';
import { ok } from '@/platform/result';
import { inTransaction } from '@/core/in-transaction';
import { keepMail } from './keep-mail';

/** Payload's own letters, such as those about forgotten passwords, go the way of all others. */
export const keepingMails: EmailAdapter = ({ payload }) => ({
  name: 'ibidem',
  ...sender(),
  sendEmail: async ({ to, subject, text, html }) => {
    const body = text ?? html;
    if (typeof to !== 'string' || typeof body !== 'string') {
      throw new Error('Letters go to one address and are plain text');
    }
    const letter = { key: `letter:${randomUUID()}`, to, subject: subject ?? '', text: body };
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => ok(await keepMail(req, letter)));
  },
});

/** Payload wants the sender in two parts; `sendMail` sets the one that counts. */
const sender = () => {
  const [, name = '', address = ''] = /^(.*?)<?([^\s<>]+@[^\s<>]+?)>?$/.exec(env().mailFrom) ?? [];
  return { defaultFromName: name.trim(), defaultFromAddress: address };
};
