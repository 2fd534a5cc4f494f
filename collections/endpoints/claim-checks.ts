import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { workflowFinding } from '@/editions/rules/findings';
import { checkClaim, uncheckClaim } from '@/reviews/commands/check-claim';
import { claimEvidence } from '@/reviews/queries/claim-evidence';
import { checkedClaims } from '@/reviews/queries/checked-claims';
import { claimStatus } from '@/reviews/queries/claim-status';
import { answer, askedOfArticle, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { checking, claimCheckOperations, unchecking } from './operations/claim-checks';
import { idOf, sentAs } from './sent';

const path = '/:id/claim-checks';

/**
 * `GET`: the claims under review and their checks; `POST`: one more check; `…/take-back`: one less. `…/checked-claims`: how
 * the checks stand to the text as it is written now.
 */
export const claimCheckEndpoints: Omit<Endpoint, 'root'>[] = described(claimCheckOperations, [
  {
    path,
    method: 'get',
    handler: (req) =>
      askedOfArticle(req, async (articleId, actor) => {
        const found = await claimStatus(req, articleId, actor);
        return found
          ? answer(found)
          : refusal(req, 404, [workflowFinding('article-without-edition')]);
      }),
  },
  {
    path: `${path}/:claim`,
    method: 'get',
    handler: (req) =>
      askedOfArticle(req, async (articleId) => {
        const found = await claimEvidence(req, articleId, String(req.routeParams?.claim));
        return found ? answer(found) : refusal(req, 404, [workflowFinding('claim-unknown')]);
      }),
  },
  {
    path: '/:id/checked-claims',
    method: 'get',
    handler: (req) =>
      askedOfArticle(req, async (articleId) => answer(await checkedClaims(req, articleId))),
  },
  { path, method: 'post', handler: (req) => check(req) },
  { path: `${path}/take-back`, method: 'post', handler: (req) => takeBack(req) },
]);

const check = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { claim = '', verdict, sight = '', ...more } = await sentAs(req, checking);
  if (!verdict)
    return refusal(req, 422, [workflowFinding('verdict-unknown', {}, { field: 'verdict' })]);
  return outcome(
    req,
    await checkClaim(req, { ...more, claim, verdict, sight, articleId: idOf(req) }),
  );
};

const takeBack = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { claim = '', stage } = await sentAs(req, unchecking);
  return outcome(req, await uncheckClaim(req, { claim, stage, articleId: idOf(req) }));
};
