import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import { deliverWebhook } from '@/notifications/commands/deliver-webhook';
import { resendDelivery } from '@/notifications/commands/resend-delivery';
import { submit } from '@/editions/commands/verbs';
import { notifyOfTransition } from '@/notifications/commands/notify-of-transition';
import { testWebhook } from '@/notifications/commands/test-webhook';
import { runSql, sql } from '@/database/sql';
import { runWorker } from '@/jobs/run-worker';
import { taskList } from '@/jobs/task-list';
import { postMessage, type PostMessage } from '@/link-checks/fetching/post-message';
import type { Webhook, WebhookDelivery } from '@/payload-types';
import { mostAttempts } from '@/notifications/webhooks/backoff';
import { asUser } from '@support/builders';
import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { silence, startReceiver, status, type Receiver } from '@support/notifications/receiver';

let installation: Installation;
let payload: BasePayload;
let receiver: Receiver;
let clock = new Date('2026-03-01T12:00:00.000Z');
let placed: Placed;

beforeAll(async () => {
  installation = await openInstallation();
  payload = installation.payload;
  receiver = await startReceiver(() => clock);
  placed = await anArticleThatIs(installation, 'published');
});
afterAll(async () => {
  await receiver.close();
  await installation.stop();
});
beforeEach(async () => {
  await payload.delete({ collection: 'webhooks', where: { id: { exists: true } } });
  receiver.received.length = 0;
  receiver.answers = [status(204)];
});

const req = () => asUser(payload);
const post: PostMessage = (url, message) =>
  postMessage(url, message, { allowance: [receiver.host], timeout: 500 });

const aWebhook = async (data: Partial<Webhook> = {}): Promise<Webhook> => {
  const webhook = await payload.create({
    collection: 'webhooks',
    data: { name: 'Newsletter', url: `${receiver.origin}/hooks`, ...data },
  });
  receiver.secret = webhook.secret ?? '';
  return webhook;
};

const tell = async (sequence: number) =>
  notifyOfTransition(await req(), { edition: placed.edition.id, sequence });

const deliveriesOf = async (webhook: Webhook): Promise<WebhookDelivery[]> => {
  const where = { webhook: { equals: webhook.id } };
  return (await payload.find({ collection: 'webhook-deliveries', where, sort: 'id' })).docs;
};
const theDelivery = async (webhook: Webhook): Promise<WebhookDelivery> => {
  const [delivery] = await deliveriesOf(webhook);
  if (!delivery) throw new Error('There is no delivery');
  return delivery;
};
const attempt = async ({ id: delivery }: WebhookDelivery) =>
  deliverWebhook(await req(), { delivery, post, now: () => clock, random: () => 0.5 });
const now = (id: number) => payload.findByID({ collection: 'webhook-deliveries', id });
const jobOf = async ({ id }: WebhookDelivery) => {
  const query = sql`SELECT run_at FROM graphile_worker.jobs WHERE key = ${`delivery:${id}`}`;
  const [row] = await runSql<{ run_at: string | Date }>({ payload }, query);
  return row ? new Date(row.run_at) : null;
};

describe('a transition', () => {
  it('is sent to every webhook that listens, once per entry of the log', async () => {
    const all = await aWebhook({ name: 'All' });
    const some = await aWebhook({ name: 'Publications', events: ['publish', 'retract'] });
    const off = await aWebhook({ name: 'Off', active: false });
    for (const sequence of [1, 2, 2, 4, 4]) await tell(sequence);
    const told = async (webhook: Webhook) => (await deliveriesOf(webhook)).map((d) => d.event);
    expect(await told(all)).toEqual(['create', 'submit', 'publish']);
    expect(await told(some)).toEqual(['publish']);
    expect(await told(off)).toEqual([]);
  });

  it('arrives signed and timed, with everything that its log entry says but the reason', async () => {
    const webhook = await aWebhook();
    await tell(4);
    const delivery = await theDelivery(webhook);
    expect(await attempt(delivery)).toEqual({ ok: true, value: 'delivered' });
    const [received] = receiver.received;
    expect(received).toMatchObject({
      id: delivery.key,
      verification: 'genuine',
      message: {
        type: 'edition.publish',
        data: {
          article: placed.articleId,
          edition: placed.edition.id,
          number: 1,
          kind: 'first',
          event: 'publish',
          from: 'approved',
          to: 'published',
          actor: 'publisher',
          contentHash: placed.edition.contentHash,
          hash: placed.edition.logHead,
          language: 'en',
          sequence: 4,
        },
      },
    });
    const { title, slug, address } = received?.message.data ?? {};
    expect(title).toMatch(/^A title/);
    expect(address).toBe(`http://localhost:3000/articles/${String(slug)}`);
    expect(await now(delivery.id)).toMatchObject({
      state: 'delivered',
      attempts: 1,
      lastStatus: 204,
      deliveredAt: clock.toISOString(),
      log: [{ status: 204, url: `${receiver.origin}/hooks`, at: clock.toISOString() }],
    });
  });

  it('under embargo does not give the text away', async () => {
    const hidden = await anArticleThatIs(installation, 'draft');
    await runSql(
      { payload },
      sql`UPDATE articles SET embargo_restricted = true WHERE id = ${hidden.articleId}`,
    );
    await submit(await installation.desk.writer.req(), { articleId: hidden.articleId });
    const webhook = await aWebhook();
    await notifyOfTransition(await req(), { edition: hidden.edition.id, sequence: 2 });
    await attempt(await theDelivery(webhook));
    expect(receiver.received[0]?.message.data).toMatchObject({
      article: hidden.articleId,
      event: 'submit',
      title: null,
      slug: null,
      language: null,
      address: null,
    });
  });
});

describe('a delivery that fails', () => {
  it('is planned again, later each time, and arrives with the same id and the same words', async () => {
    const webhook = await aWebhook();
    await tell(2);
    const delivery = await theDelivery(webhook);
    receiver.answers = [status(503, 'We are down.\u0000'), status(500), status(200, 'Thanks')];
    for (const wait of [10, 30]) {
      expect(await attempt(delivery)).toEqual({ ok: true, value: 'pending' });
      expect(await jobOf(delivery)).toEqual(new Date(clock.getTime() + wait * 1000));
      clock = new Date(clock.getTime() + wait * 1000);
    }
    expect(await attempt(delivery)).toEqual({ ok: true, value: 'delivered' });
    expect(receiver.received.map((each) => each.verification)).toEqual(Array(3).fill('genuine'));
    expect(new Set(receiver.received.map(({ id, body }) => `${id} ${body}`)).size).toBe(1);
    expect((await now(delivery.id)).log).toMatchObject([
      { status: 503, excerpt: 'We are down.' },
      { status: 500 },
      { status: 200, excerpt: 'Thanks' },
    ]);
    await attempt(delivery);
    expect(receiver.received).toHaveLength(3);
  });

  it('is given up after the last attempt, visibly', async () => {
    const webhook = await aWebhook();
    await tell(2);
    const delivery = await theDelivery(webhook);
    receiver.answers = [status(500)];
    const states: string[] = [];
    for (let n = 1; n <= mostAttempts + 1; n += 1) {
      const result = await attempt(delivery);
      states.push(result.ok ? result.value : 'refused');
    }
    expect(states.slice(mostAttempts - 2)).toEqual(['pending', 'failed', 'failed']);
    expect(receiver.received).toHaveLength(mostAttempts);
    expect(await now(delivery.id)).toMatchObject({ state: 'failed', attempts: mostAttempts });
  });

  it('waits no longer than the limit for a receiver that says nothing', async () => {
    const webhook = await aWebhook();
    await tell(2);
    receiver.answers = [silence];
    expect(await attempt(await theDelivery(webhook))).toEqual({ ok: true, value: 'pending' });
    expect((await theDelivery(webhook)).log).toMatchObject([{ error: 'timeout' }]);
  });

  it('does not follow a redirect', async () => {
    const webhook = await aWebhook();
    await tell(2);
    receiver.answers = [status(307, '', { location: `${receiver.origin}/elsewhere` }), status(200)];
    expect(await attempt(await theDelivery(webhook))).toEqual({ ok: true, value: 'pending' });
    expect(receiver.received).toHaveLength(1);
    expect((await theDelivery(webhook)).log).toMatchObject([{ status: 307 }]);
  });

  it('never reaches into a private network, and says so at once', async () => {
    const places = ['http://127.0.0.1/', 'http://169.254.169.254/latest', 'http://[::1]/'];
    for (const url of [...places, 'https://example.org:8443/']) {
      const webhook = await aWebhook({ url });
      await tell(2);
      const result = await attempt(await theDelivery(webhook));
      expect([url, result]).toEqual([url, { ok: true, value: 'failed' }]);
      const error = url.includes('8443') ? 'port-refused' : 'address-refused';
      expect((await theDelivery(webhook)).log).toMatchObject([{ error }]);
    }
  });
});

describe('a receiver that is gone', () => {
  it('ends its webhook by answering 410', async () => {
    const webhook = await aWebhook();
    await tell(1);
    await tell(2);
    receiver.answers = [status(410)];
    const [first, second] = await deliveriesOf(webhook);
    if (!first || !second) throw new Error('There are no deliveries');
    expect(await attempt(first)).toEqual({ ok: true, value: 'failed' });
    expect(await payload.findByID({ collection: 'webhooks', id: webhook.id })).toMatchObject({
      active: false,
    });
    expect(await attempt(second)).toEqual({ ok: true, value: 'failed' });
    expect((await now(second.id)).log).toMatchObject([{ error: 'webhook-inactive' }]);
    expect(receiver.received).toHaveLength(1);
    await tell(3);
    expect(await deliveriesOf(webhook)).toHaveLength(2);
  });

  it('leaves the record of what it was sent when its webhook is deleted', async () => {
    const webhook = await aWebhook();
    await tell(2);
    const delivery = await theDelivery(webhook);
    await payload.delete({ collection: 'webhooks', id: webhook.id });
    expect(await attempt(delivery)).toEqual({ ok: true, value: 'failed' });
    expect(await now(delivery.id)).toMatchObject({
      webhook: null,
      url: `${receiver.origin}/hooks`,
      log: [{ error: 'webhook-deleted' }],
    });
    const again = await resendDelivery(await installation.desk.publisher.req(), {
      delivery: delivery.id,
    });
    expect(again).toMatchObject({ ok: false, error: { status: 422 } });
  });
});

describe('sending again', () => {
  it('sends the same words under the same id, on demand of whoever keeps webhooks', async () => {
    const webhook = await aWebhook();
    await tell(2);
    const delivery = await theDelivery(webhook);
    await attempt(delivery);
    const input = { delivery: delivery.id };
    for (const role of ['writer', 'reviewer', 'editor'] as const) {
      const refused = await resendDelivery(await installation.desk[role].req(), input);
      expect(refused).toMatchObject({ ok: false, error: { status: 403 } });
    }
    expect(await resendDelivery(await installation.desk.publisher.req(), input)).toMatchObject({
      ok: true,
      value: { key: delivery.key, state: 'pending' },
    });
    expect(await jobOf(delivery)).not.toBeNull();
    await attempt(delivery);
    const [first, second] = receiver.received;
    expect(second).toEqual(first);
    expect(await now(delivery.id)).toMatchObject({ state: 'delivered', attempts: 2 });
  });
});

describe('the queue', () => {
  it('carries a test message and a transition to the receiver', async () => {
    clock = new Date();
    const webhook = await aWebhook();
    const worker = await runWorker(
      installation.databaseUrl,
      taskList(payload, () => [receiver.host]),
    );
    try {
      const sent = await testWebhook(await installation.desk.publisher.req(), {
        webhook: webhook.id,
      });
      expect(sent).toMatchObject({ ok: true, value: { state: 'pending' } });
      const draft = await anArticleThatIs(installation, 'in_review');
      const submitted = () =>
        receiver.received.some(
          ({ message }) =>
            message.type === 'edition.submit' && message.data.article === draft.articleId,
        );
      await until(() => submitted() && receiver.received.some((r) => r.message.type === 'ping'));
    } finally {
      await worker.stop();
    }
    expect(receiver.received.every((each) => each.verification === 'genuine')).toBe(true);
  });
});

const until = async (isTrue: () => boolean): Promise<void> => {
  for (let round = 0; !isTrue(); round += 1) {
    if (round > 1500) throw new Error('It did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
