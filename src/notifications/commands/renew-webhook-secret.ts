import { randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';

import { ok, type Result } from '@/platform/result';
import { webhookFinding } from '../webhooks/findings';
import { secretOf } from '../webhooks/signature';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { keepsWebhooks } from './webhook-keeper';

/** `secret` is said this once: no record that anybody reads holds it. */
export type RenewedSecret = { webhook: number; secret: string };

/** Makes a new secret for signatures; the one before keeps signing for a day, beside the new one. */
export const renewWebhookSecret = async (
  req: PayloadRequest,
  { webhook }: { webhook: number },
): Promise<Result<RenewedSecret, Refusal>> => {
  if (!keepsWebhooks(req)) return refuse(403, webhookFinding('webhooks-not-theirs'));
  return inTransaction(req, async () => {
    const secret = secretOf(randomBytes(32));
    const { docs } = await req.payload.find({
      collection: 'webhooks',
      where: { id: { equals: webhook } },
      limit: 1,
      depth: 0,
      req,
    });
    if (docs.length === 0) return refuse(404, webhookFinding('webhook-not-found'));
    await req.payload.update({ collection: 'webhooks', id: webhook, data: { secret }, req });
    return ok({ webhook, secret });
  });
};
