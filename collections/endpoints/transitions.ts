import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { requestEvent } from '@/editions/commands/verbs';
import { languageOf } from '@/platform/language';
import { eventInput } from '@/openapi/components/events';
import { fitting } from '@/platform/parameters/fitting';
import { mayReadArticle } from '@/articles/queries/visibility';
import { sayReport } from '@/editions/queries/say-report';
import { transitionReport } from '@/editions/queries/transition-report';
import { isRequestable } from '@/editions/rules/events';
import { workflowFinding } from '@/editions/rules/findings';
import { answer, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { sayPolicy } from '@/reviews/queries/policy-words';
import { transitionOperations } from './operations/transitions';
import { idOf, sentBody } from './sent';

const path = '/:id/transitions';

/** `GET`: state, log, and what this person may do now; `POST {event, …}`: does it. */
export const transitionEndpoints: Omit<Endpoint, 'root'>[] = described(transitionOperations, [
  { path, method: 'get', handler: (req) => report(req) },
  { path, method: 'post', handler: (req) => request(req) },
]);

const report = async (req: PayloadRequest): Promise<Response> => {
  const actor = personOf(req);
  if (!actor) return notLoggedIn(req);
  const known = await mayReadArticle(req, idOf(req));
  const found = known && (await transitionReport(req, idOf(req), actor, new Date()));
  if (!found) return refusal(req, 404, [workflowFinding('article-not-found')]);
  const language = languageOf(req.headers, req.user);
  return answer(sayReport(found, language, await sayPolicy(req, language)));
};

const request = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const sent = await sentBody(req);
  const { event } = sent;
  if (!isRequestable(event)) {
    const name = typeof event === 'string' ? event : '';
    return refusal(req, 422, [workflowFinding('event-unknown', { name }, { field: 'event' })]);
  }
  return outcome(
    req,
    await requestEvent[event](req, { ...fitting(eventInput, sent), articleId: idOf(req) }),
  );
};
