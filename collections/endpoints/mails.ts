import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/commands/actor';
import { mailCatalogue } from '@/commands/mail-findings';
import { sendMailAgain } from '@/commands/send-mail-again';
import { sayFinding, type Finding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { sayWorkflowFinding, workflowFinding } from '@/workflow/findings';
import { described } from './described';
import { mailOperations } from './operations/mails';

/** `POST /api/mails/:id/send`: an administrator has a letter sent that did not leave. */
export const mailEndpoints: Omit<Endpoint, 'root'>[] = described(mailOperations, [
  { path: '/:id/send', method: 'post', handler: (req) => send(req) },
]);

/** The letter leaves from the queue, so the answer is that it will. */
const send = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return refusal(req, 401, [workflowFinding('not-logged-in')]);
  const result = await sendMailAgain(req, { mail: idOf(req) });
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
    finding.rule in mailCatalogue
      ? sayFinding(finding, language, mailCatalogue)
      : sayWorkflowFinding(finding, language),
  );
  return answer({ findings: said }, status);
};

const answer = (body: unknown, status: number): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
