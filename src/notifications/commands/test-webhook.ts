import type { PayloadRequest } from 'payload';
import { ulid } from 'ulid';

import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { webhookFinding } from '../webhooks/findings';
import { pingMessage } from '../webhooks/message';
import { deliveryJob } from './address-webhooks';
import { enqueue } from '@/core/enqueue';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import type { ResentDelivery } from './resend-delivery';
import { keepsWebhooks } from './webhook-keeper';

/** Sends a webhook a message that is about nothing, by the same road as all others. */
export const testWebhook = async (
  req: PayloadRequest,
  { webhook }: { webhook: number },
): Promise<Result<ResentDelivery, Refusal>> => {
  if (!keepsWebhooks(req)) return refuse(403, webhookFinding('webhooks-not-theirs'));
  return inTransaction(req, async () => {
    const [row] = await runSql<{ name: string; url: string; active: boolean | null }>(
      req,
      sql`SELECT name, url, active FROM webhooks WHERE id = ${webhook}`,
    );
    if (!row) return refuse(404, webhookFinding('webhook-not-found'));
    if (!row.active) return refuse(422, webhookFinding('webhook-inactive', { name: row.name }));
    const key = `msg_${ulid()}`;
    const message = pingMessage(row.name, new Date());
    const [made] = await runSql<{ id: number }>(
      req,
      sql`INSERT INTO webhook_deliveries (key, webhook_id, url, event, payload)
          VALUES (${key}, ${webhook}, ${row.url}, 'ping', ${JSON.stringify(message)}::jsonb)
          RETURNING id`,
    );
    const delivery = made?.id ?? 0;
    await enqueue(req, 'ensure-webhook-is-delivered', { delivery }, { key: deliveryJob(delivery) });
    return ok({ delivery, key, state: 'pending' as const });
  });
};
