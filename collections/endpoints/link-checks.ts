import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { requestLinkCheckAgain } from '@/link-checks/commands/request-link-check';
import { linkQuestion } from '@/link-checks/rules/report-filter';
import { languageOf } from '@/platform/language';
import { filledIn, readParameters } from '@/platform/parameters/read-parameters';
import { linkReport } from '@/link-checks/queries/link-report';
import { answer, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { again, linkCheckOperations } from './operations/link-checks';
import { sentAs } from './sent';

/** `GET` the state of all cited pages; `POST {source}`: has one looked at again. */
export const linkCheckEndpoints: Omit<Endpoint, 'root'>[] = described(linkCheckOperations, [
  { path: '/report', method: 'get', handler: (req) => report(req) },
  { path: '/again', method: 'post', handler: (req) => checkAgain(req) },
]);

const report = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const question = readParameters(filledIn(req.searchParams), linkQuestion);
  if (!question.ok) return refusal(req, 400, question.error);
  return answer(await linkReport(req, question.value, languageOf(req.headers, req.user)));
};

const checkAgain = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(req, await requestLinkCheckAgain(req, await sentAs(req, again)), 202);
};
