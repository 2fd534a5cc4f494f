import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { PostMessage } from '@/link-checks/fetching/post-message';
import { ok, type Result } from '@/platform/result';
import { waitAfter } from '../webhooks/backoff';
import { webhookFinding } from '../webhooks/findings';
import { bodyOfMessage } from '../webhooks/message';
import { outcomeOf, type Outcome } from '../webhooks/outcome';
import { signedHeaders } from '../webhooks/signature';
import { deliveryJob } from './address-webhooks';
import { enqueue } from '@/core/enqueue';
import { inTransaction } from '@/core/in-transaction';
import { logAdministration } from '@/audit/commands/log-administration';
import {
  recordAttempt,
  type Attempt,
  type DeliveryState,
} from '@/link-checks/commands/record-attempt';
import { refuse, type Refusal } from '@/core/refusal';

export type DeliverWebhook = {
  delivery: number;
  /** The network. */
  post: PostMessage;
  now: () => Date;
  /** From 0 to 1. */
  random: () => number;
};

/**
 * Sends one message to its webhook, notes what was answered, and plans the next attempt if it takes one. No
 * transaction is open while the answer is awaited. Whoever dies in between sends it again, under the same id.
 */
export const deliverWebhook = async (
  req: PayloadRequest,
  { delivery, post, now, random }: DeliverWebhook,
): Promise<Result<DeliveryState, Refusal>> => {
  const row = await deliveryRow(req, delivery);
  if (!row) return refuse(404, webhookFinding('delivery-not-found'));
  if (row.state !== 'pending') return ok(row.state);
  const at = now();
  if (!row.url || !row.active) {
    const error = row.url ? 'webhook-inactive' : 'webhook-deleted';
    return close(req, delivery, { at, error, milliseconds: 0, excerpt: '' }, 'hopeless');
  }
  const body = bodyOfMessage(row.message);
  const headers = signedHeaders({ id: row.key, at, body }, secretsOf(row, at));
  const answer = await post(row.url, { headers, body });
  const outcome = outcomeOf(answer);
  const attempt: Attempt = { at, url: row.url, ...answer };
  const wait = outcome === 'retry' ? waitAfter(row.attempts + 1, random()) : null;
  if (wait === null) return close(req, delivery, attempt, outcome);
  return inTransaction(req, async () => {
    await recordAttempt(req, delivery, attempt, 'pending');
    const runAt = new Date(now().getTime() + wait);
    const job = { key: deliveryJob(delivery), runAt };
    await enqueue(req, 'ensure-webhook-is-delivered', { delivery }, job);
    return ok('pending' as const);
  });
};

const close = (
  req: PayloadRequest,
  delivery: number,
  attempt: Attempt,
  outcome: Outcome,
): Promise<Result<DeliveryState, never>> =>
  inTransaction(req, async () => {
    const state = outcome === 'delivered' ? 'delivered' : 'failed';
    await recordAttempt(req, delivery, attempt, state);
    if (outcome === 'gone') await endSubscription(req, delivery);
    return ok(state);
  });

/** Whoever answers 410 wants nothing more of us. */
const endSubscription = async (req: PayloadRequest, delivery: number): Promise<void> => {
  const [ended] = await runSql<{ id: number; name: string }>(
    req,
    sql`UPDATE webhooks SET active = false, updated_at = now()
        FROM webhook_deliveries d
        WHERE d.id = ${delivery} AND webhooks.id = d.webhook_id AND webhooks.active IS NOT FALSE
        RETURNING webhooks.id, webhooks.name`,
  );
  if (!ended) return;
  await logAdministration(req, {
    event: 'webhook_changed',
    subject: 'webhook',
    ...ended,
    data: { changes: { active: { was: true, is: false } } },
  });
};

type Row = {
  key: string;
  state: DeliveryState;
  attempts: number;
  message: unknown;
  url: string | null;
  active: boolean | null;
  secret: string | null;
  previousSecret: string | null;
  secretChangedAt: Date | string | null;
};

const deliveryRow = async (req: PayloadRequest, delivery: number): Promise<Row | undefined> => {
  const [row] = await runSql<Row>(
    req,
    sql`SELECT d.key, d.state, d.attempts::int AS attempts, d.payload AS message, w.url, w.active,
          w.secret, w.previous_secret AS "previousSecret", w.secret_changed_at AS "secretChangedAt"
        FROM webhook_deliveries d LEFT JOIN webhooks w ON w.id = d.webhook_id
        WHERE d.id = ${delivery}`,
  );
  return row;
};

const dayLength = 24 * 60 * 60 * 1000; // ms

/** For a day after a change the old secret signs too, so that the receiver can change in its own time. */
const secretsOf = ({ secret, previousSecret, secretChangedAt }: Row, at: Date): string[] => {
  const changed = secretChangedAt === null ? 0 : new Date(secretChangedAt).getTime();
  const old = at.getTime() - changed < dayLength ? previousSecret : null;
  return [secret, old].filter((each) => each !== null);
};
