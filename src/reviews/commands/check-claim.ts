import type { PayloadRequest } from 'payload';

import { lockArticle } from '@/articles/commands/lock-article';
import { mayReadArticle } from '@/articles/queries/visibility';
import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';
import { applyEvent } from '@/editions/executor/execute-transition';
import type { EditionStatus } from '@/editions/executor/verb';
import { storedDocument } from '@/editions/queries/edition-facts';
import { editionRow } from '@/editions/queries/edition-row';
import type { EventRequest } from '@/editions/rules/edition-facts';
import { workflowFinding } from '@/editions/rules/findings';
import { subjectOf } from '@/editions/rules/subject-of';
import type { Edition } from '@/payload-types';
import { err, ok, type Result } from '@/platform/result';
import { claimChecks, documentClaims } from '../queries/claim-checks';
import { takenPolicy } from '../queries/review-policy';
import type { CheckedClaim, ClaimVerdict } from '../rules/claim-checks';
import { sightOf } from '../rules/claims-of';
import { defaultPolicy } from '../rules/policy';
import { stageAt, stageToCheckIn } from '../rules/stages';

export type NewCheck = {
  articleId: number;
  /** Key of the claim's citation. */
  claim: string;
  verdict: ClaimVerdict;
  /** What the person looked at, as `sight` of the claim says it. If it is another by now, the check is refused. */
  sight: string;
  /** Why; needed where the work does not support the words. */
  note?: string | undefined;
  /** Number of the stage; the first that is theirs when absent. */
  stage?: number | undefined;
};

/**
 * Notes in the edition's log what somebody found who held one claim against what it rests on. One claim at a time, and
 * by a person: there is no command for several.
 */
export const checkClaim = (
  req: PayloadRequest,
  { articleId, claim: key, verdict, sight, note, stage }: NewCheck,
): Promise<Result<EditionStatus, Refusal>> =>
  noteOfClaim(req, { articleId, stage, event: 'check_claim' }, async ({ edition, where }) => {
    const document = storedDocument(edition);
    const claims = document ? await documentClaims(req, document) : [];
    const claim = claims.find((one) => one.key === key);
    if (!claim) return refuse(422, workflowFinding('claim-unknown'));
    const place = { citationKey: key, words: claim.words };
    if (sightOf(claim) !== sight) return refuse(409, workflowFinding('claim-changed', {}, place));
    const reason = note?.trim() ?? '';
    if (verdict === 'does_not' && reason === '') {
      return refuse(422, workflowFinding('claim-unreasoned', {}, { ...place, field: 'note' }));
    }
    return ok({ claim: { ...claim, verdict, ...where }, reason });
  });

/** Takes one's own check back; the log keeps both. */
export const uncheckClaim = (
  req: PayloadRequest,
  { articleId, claim: key, stage }: Pick<NewCheck, 'articleId' | 'claim' | 'stage'>,
): Promise<Result<EditionStatus, Refusal>> =>
  noteOfClaim(
    req,
    { articleId, stage, event: 'uncheck_claim' },
    async ({ edition, user, where }) => {
      const last = (await claimChecks(req, edition.id)).findLast(
        (one) => one.key === key && one.user === user && one.stageName === where.stageName,
      );
      if (!last?.verdict) return refuse(409, workflowFinding('check-not-there'));
      return ok({ claim: { ...last.ground, key, verdict: null, ...where } });
    },
  );

type Asked = {
  articleId: number;
  stage: number | undefined;
  event: 'check_claim' | 'uncheck_claim';
};

type Noting = {
  edition: Edition;
  user: number;
  where: Pick<CheckedClaim, 'stageName' | 'round'>;
};

type Noted = Pick<EventRequest, 'claim' | 'reason'>;

/** Reads what the note is of under the article's lock, so that nothing comes between; the table of events judges the rest. */
const noteOfClaim = (
  req: PayloadRequest,
  { articleId, stage: wished, event }: Asked,
  read: (noting: Noting) => Promise<Result<Noted, Refusal>>,
): Promise<Result<EditionStatus, Refusal>> =>
  inTransaction(req, async () => {
    const actor = personOf(req);
    if (actor?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
    const article = await lockArticle(req, articleId);
    const open = article && subjectOf('open', article.editions);
    if (!article || !open || !(await mayReadArticle(req, articleId))) {
      return refuse(404, workflowFinding('article-not-found'));
    }
    const edition = await editionRow(req, open.id);
    const policy = takenPolicy(edition.policy) ?? defaultPolicy;
    const stage = stageToCheckIn({ policy, stage: edition.stage }, actor, wished);
    const request = { event, ...(wished === undefined ? {} : { stage: wished }) };
    // Whoever has no say in an open stage is refused by the table, whatever they looked at.
    if (edition.state !== 'in_review' || stage === null) {
      const refused = await applyEvent(req, article, request, {}, actor);
      return refused.ok ? refuse(403, workflowFinding('stage-not-theirs')) : refused;
    }
    const where = { stageName: stageAt(policy, stage).name, round: edition.round };
    const noted = await read({ edition, user: Number(actor.id), where });
    return noted.ok
      ? applyEvent(req, article, { ...request, ...noted.value }, {}, actor)
      : err(noted.error);
  });
