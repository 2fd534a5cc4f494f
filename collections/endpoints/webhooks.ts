import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/commands/actor';
import type { Refusal } from '@/commands/refusal';
import { resendDelivery, type ResentDelivery } from '@/commands/resend-delivery';
import { testWebhook } from '@/commands/test-webhook';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import type { Result } from '@/platform/result';
import { webhookCatalogue } from '@/webhooks/findings';
import { sayWorkflowFinding, workflowFinding } from '@/workflow/findings';
import { described } from './described';
import { deliveryOperations, webhookOperations } from './operations/webhooks';

/** `POST /api/webhooks/:id/test`: sends a message that is about nothing. */
export const webhookEndpoints: Omit<Endpoint, 'root'>[] = described(webhookOperations, [
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

type Send = (id: number) => Promise<Result<ResentDelivery, Refusal>>;

/** The message leaves from the queue, so the answer is that it will. */
const sent = async (req: PayloadRequest, send: Send): Promise<Response> => {
  if (!personOf(req)) return refusal(req, 401, [workflowFinding('not-logged-in')]);
  const result = await send(idOf(req));
  return result.ok
    ? answer(result.value, 202)
    : refusal(req, result.error.status, result.error.findings);
};

/** Zero is nobody's id, so whatever is not a number is not found. */
const idOf = ({ routeParams }: PayloadRequest): number => {
  const id = Number(routeParams?.id);
  return Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : 0;
};

const refusal = (req: PayloadRequest, status: number, findings: readonly Finding[]): Response => {
  const language = languageOf(req.headers, req.user);
  const said = findings.map((finding) =>
    finding.rule in webhookCatalogue
      ? sayFinding(finding, language, webhookCatalogue)
      : sayWorkflowFinding(finding, language),
  );
  return answer({ findings: said }, status);
};

const answer = (body: unknown, status: number): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
