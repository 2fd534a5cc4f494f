import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import type { Refusal } from '@/core/refusal';
import { renewWebhookSecret } from '@/notifications/commands/renew-webhook-secret';
import { resendDelivery, type ResentDelivery } from '@/notifications/commands/resend-delivery';
import { testWebhook } from '@/notifications/commands/test-webhook';
import type { Result } from '@/platform/result';
import { notLoggedIn, outcome } from './answers';
import { described } from './described';
import { deliveryOperations, webhookOperations } from './operations/webhooks';
import { idOf } from './sent';

/** `POST /api/webhooks/:id/test`: sends a message that is about nothing; `…/secret`: makes a new secret, and says it once. */
export const webhookEndpoints: Omit<Endpoint, 'root'>[] = described(webhookOperations, [
  { path: '/:id/secret', method: 'post', handler: (req) => renewSecret(req) },
  {
    path: '/:id/test',
    method: 'post',
    handler: (req) => sent(req, (webhook) => testWebhook(req, { webhook })),
  },
]);

/** `POST /api/webhook-deliveries/:id/resend`: sends the same message again. */
export const deliveryEndpoints: Omit<Endpoint, 'root'>[] = described(deliveryOperations, [
  {
    path: '/:id/resend',
    method: 'post',
    handler: (req) => sent(req, (delivery) => resendDelivery(req, { delivery })),
  },
]);

const renewSecret = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(req, await renewWebhookSecret(req, { webhook: idOf(req) }), 201);
};

type Send = (id: number) => Promise<Result<ResentDelivery, Refusal>>;

/** The message leaves from the queue, so the answer is that it will. */
const sent = async (req: PayloadRequest, send: Send): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(req, await send(idOf(req)), 202);
};
