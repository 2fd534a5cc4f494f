import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import { deliverWebhook } from '@/notifications/commands/deliver-webhook';
import type { Message } from '@/link-checks/fetching/post-message';
import { isSecret, secretOf, verifyMessage } from '@/notifications/webhooks/signature';
import { asUser } from '@support/builders';
import { openInstallation, type Installation } from '@support/entry-points';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';

let installation: Installation;
let payload: BasePayload;
let entryPoints: EntryPoints;

beforeAll(async () => {
  installation = await openInstallation();
  payload = installation.payload;
  entryPoints = await entryPointsOf(payload);
});
afterAll(() => installation.stop());

const url = 'https://example.org/hooks';
const publisher = () => installation.desk.publisher.user;
const made = async (data: object) => {
  const answer = await entryPoints('POST', '/webhooks', {
    as: publisher(),
    body: { name: 'A', ...data },
  });
  return { status: answer.status, text: await answer.text() };
};

describe('a webhook', () => {
  it('gets a secret where none is given, and keeps the one that is', async () => {
    const generated = await payload.create({ collection: 'webhooks', data: { name: 'A', url } });
    expect(isSecret(generated.secret ?? '')).toBe(true);
    const secret = secretOf(new Uint8Array(24).fill(1));
    const given = await payload.create({
      collection: 'webhooks',
      data: { name: 'B', url, secret },
    });
    expect(given.secret).toBe(secret);
    const renamed = await payload.update({
      collection: 'webhooks',
      id: given.id,
      data: { name: 'C' },
    });
    expect(renamed).toMatchObject({ secret, secretChangedAt: null });
  });

  it('gets a new secret when it is emptied, and signs with both for a day', async () => {
    const before = await payload.create({ collection: 'webhooks', data: { name: 'A', url } });
    const data = { secret: '' };
    const after = await payload.update({ collection: 'webhooks', id: before.id, data });
    expect(after.secret).not.toBe(before.secret);
    expect('previousSecret' in after).toBe(false);

    const changed = new Date(after.secretChangedAt ?? 0).getTime();
    const hour = 60 * 60 * 1000;
    const judged = async (at: Date) => {
      const message = await sentAt(before.id, at);
      return [before, after].map(({ secret }) =>
        verifyMessage(message.headers, message.body, secret ?? '', at),
      );
    };
    expect(await judged(new Date(changed + 23 * hour))).toEqual(['genuine', 'genuine']);
    expect(await judged(new Date(changed + 25 * hour))).toEqual(['forged', 'genuine']);
  });

  const sentAt = async (webhook: number, at: Date): Promise<Message> => {
    await entryPoints('POST', `/webhooks/${webhook}/test`, { as: publisher() });
    const { docs } = await payload.find({
      collection: 'webhook-deliveries',
      where: { webhook: { equals: webhook } },
      sort: '-id',
      limit: 1,
    });
    const sent: Message[] = [];
    await deliverWebhook(await asUser(payload), {
      delivery: docs[0]?.id ?? 0,
      post: (_url, message) => {
        sent.push(message);
        return Promise.resolve({ status: 204, excerpt: '', milliseconds: 1 });
      },
      now: () => at,
      random: () => 0,
    });
    if (!sent[0]) throw new Error('Nothing was sent');
    return sent[0];
  };

  it('is refused with an address to which nothing can be sent, in their language', async () => {
    for (const bad of ['example.org', 'ftp://example.org/', 'https://me:word@example.org/']) {
      expect([bad, (await made({ url: bad })).status]).toEqual([bad, 400]);
    }
    expect((await made({ url, secret: 'secret' })).text).toContain('whsec_');
    for (const [language, words] of [
      ['en', 'is not an address'],
      ['ru', 'не адрес, на который'],
      ['be', 'не адрас, на які'],
    ]) {
      const answer = await entryPoints('POST', '/webhooks', {
        as: publisher(),
        body: { name: 'A', url: 'nowhere' },
        headers: { cookie: `payload-lng=${language}` },
      });
      expect(await answer.text()).toContain(words);
    }
  });

  it('and its secret are for publishers and administrators alone', async () => {
    const { id } = await payload.create({ collection: 'webhooks', data: { name: 'A', url } });
    for (const role of ['writer', 'reviewer', 'fact-checker', 'editor'] as const) {
      const as = installation.desk[role].user;
      expect((await entryPoints('GET', `/webhooks/${id}`, { as })).status).toBe(403);
      expect((await entryPoints('POST', `/webhooks/${id}/test`, { as })).status).toBe(403);
      expect((await entryPoints('GET', '/webhook-deliveries', { as })).status).toBe(403);
    }
    expect((await entryPoints('POST', `/webhooks/${id}/test`)).status).toBe(401);
    expect((await entryPoints('POST', '/webhooks/999999/test', { as: publisher() })).status).toBe(
      404,
    );
    const answer = await entryPoints('POST', `/webhooks/${id}/test`, { as: publisher() });
    expect(answer.status).toBe(202);
    const { delivery } = (await answer.json()) as { delivery: number };
    const again = `/webhook-deliveries/${delivery}/resend`;
    expect((await entryPoints('POST', again, { as: installation.desk.editor.user })).status).toBe(
      403,
    );
    expect((await entryPoints('POST', again, { as: publisher() })).status).toBe(202);
    await payload.update({ collection: 'webhooks', id, data: { active: false } });
    expect((await entryPoints('POST', again, { as: publisher() })).status).toBe(422);
  });

  it('has deliveries that nobody writes but commands', async () => {
    const as = installation.everyone;
    const body = { key: 'msg_1', event: 'ping', state: 'delivered' };
    expect((await entryPoints('POST', '/webhook-deliveries', { as, body })).status).toBe(403);
    await expect(
      payload.create({
        collection: 'webhook-deliveries',
        data: { ...body, state: 'delivered', attempts: 0 },
      }),
    ).rejects.toThrow();
  });
});
