import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/commands/actor';
import { requestEvent } from '@/commands/request-event';
import { languageOf } from '@/platform/language';
import type { Finding } from '@/platform/finding';
import { mayReadArticle } from '@/queries/reach';
import { sayReport } from '@/queries/say-report';
import { transitionReport } from '@/queries/transition-report';
import { isRequestable } from '@/workflow/events';
import { sayWorkflowFinding, workflowFinding } from '@/workflow/findings';
import { readEventInput } from './event-input';
import { described } from './described';
import { transitionOperations } from './operations/transitions';

const path = '/:id/transitions';

/** `GET`: state, log, and what this person may do now; `POST {event, …}`: does it. */
export const transitionEndpoints: Omit<Endpoint, 'root'>[] = described(transitionOperations, [
  { path, method: 'get', handler: (req) => report(req) },
  { path, method: 'post', handler: (req) => request(req) },
]);

const report = async (req: PayloadRequest): Promise<Response> => {
  const actor = personOf(req);
  if (!actor) return notLoggedIn(req);
  const known = await mayReadArticle(req, articleIdOf(req));
  const found = known && (await transitionReport(req, articleIdOf(req), actor, new Date()));
  if (!found) return refusal(req, 404, [workflowFinding('article-not-found')]);
  return answer(sayReport(found, languageOf(req.headers, req.user)));
};

const request = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { event, ...input } = await readEventInput(req);
  if (!isRequestable(event)) {
    const name = typeof event === 'string' ? event : '';
    return refusal(req, 422, [workflowFinding('event-unknown', { name }, { field: 'event' })]);
  }
  const result = await requestEvent[event](req, { ...input, articleId: articleIdOf(req) });
  if (result.ok) return answer(result.value);
  const { status, findings, ...more } = result.error;
  return answer({ findings: inTheirLanguage(req, findings), ...more }, status);
};

/** Zero is nobody's id, so whatever is not a number is not found. */
const articleIdOf = ({ routeParams }: PayloadRequest): number => {
  const id = Number(routeParams?.id);
  return Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : 0;
};

const notLoggedIn = (req: PayloadRequest) => refusal(req, 401, [workflowFinding('not-logged-in')]);

const refusal = (req: PayloadRequest, status: number, findings: readonly Finding[]) =>
  answer({ findings: inTheirLanguage(req, findings) }, status);

const inTheirLanguage = ({ user, headers }: PayloadRequest, findings: readonly Finding[]) => {
  const language = languageOf(headers, user);
  return findings.map((finding) => sayWorkflowFinding(finding, language));
};

const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
