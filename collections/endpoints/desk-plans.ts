import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { planArticle } from '@/overviews/commands/plan-article';
import { notLoggedIn, outcome } from './answers';
import { described } from './described';
import { deskPlanOperations, plan } from './operations/desk-plans';
import { idIn, sentAs } from './sent';

/** `PATCH {plannedFor?, plannedZone?, dueAt?}`: what the desk wishes for an article. */
export const deskPlanEndpoints: Endpoint[] = described(deskPlanOperations, [
  { path: '/desk/plans/:article', method: 'patch', handler: (req) => planned(req) },
]);

const planned = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const article = idIn(req.routeParams?.article);
  return outcome(req, await planArticle(req, { article, ...(await sentAs(req, plan)) }));
};
