import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { ok, type Result } from '@/platform/result';
import { webhookFinding } from '../webhooks/findings';
import { deliveryJob } from './address-webhooks';
import { enqueue } from '@/core/enqueue';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { keepsWebhooks } from './webhook-keeper';

export type ResentDelivery = { delivery: number; key: string; state: 'pending' };

/**
 * Sends a message again at once, whatever came of it before: the same words under the same id. It is one more attempt;
 * where attempts are left, the usual ones follow if it fails.
 */
export const resendDelivery = async (
  req: PayloadRequest,
  { delivery }: { delivery: number },
): Promise<Result<ResentDelivery, Refusal>> => {
  if (!keepsWebhooks(req)) return refuse(403, webhookFinding('webhooks-not-theirs'));
  return inTransaction(req, async () => {
    const [row] = await runSql<{ key: string; name: string | null; active: boolean | null }>(
      req,
      sql`SELECT d.key, w.name, w.active FROM webhook_deliveries d
          LEFT JOIN webhooks w ON w.id = d.webhook_id WHERE d.id = ${delivery} FOR UPDATE OF d`,
    );
    if (!row) return refuse(404, webhookFinding('delivery-not-found'));
    if (row.name === null) return refuse(422, webhookFinding('webhook-deleted'));
    if (!row.active) return refuse(422, webhookFinding('webhook-inactive', { name: row.name }));
    await runSql(
      req,
      sql`UPDATE webhook_deliveries SET state = 'pending', updated_at = now()
          WHERE id = ${delivery}`,
    );
    await enqueue(req, 'ensure-webhook-is-delivered', { delivery }, { key: deliveryJob(delivery) });
    return ok({ delivery, key: row.key, state: 'pending' as const });
  });
};
