import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import type { Actor } from '@/editions/rules/actor';
import { isOpen, type State } from '@/editions/rules/states';
import { standingOf, type Claim, type ClaimCheck, type ClaimStanding } from '../rules/claim-checks';
import { sightOf } from '../rules/claims-of';
import { stageAt, stageToCheckIn } from '../rules/stages';
import { claimChecks, documentClaims } from './claim-checks';
import { takenPolicy } from './review-policy';

export type ClaimStatus = Claim & {
  /** Sent along with a check: it says what was looked at. */
  sight: string;
  /** For whoever asks, in their stage. */
  standing: ClaimStanding;
  /** What others hold of it, in any stage, as far as it still is what they looked at. */
  others: readonly Pick<ClaimCheck, 'name' | 'stageName' | 'verdict' | 'because' | 'at'>[];
};

export type ClaimsUnderReview = {
  /** In which this person's checks count; null where they have no say now. */
  stage: { number: number; name: string } | null;
  claims: readonly ClaimStatus[];
};

/** The claims of an article's open edition and how each stands; null without a text that was submitted. */
export const claimStatus = async (
  req: PayloadRequest,
  articleId: number,
  actor: Actor,
  /** Number of the stage that they mean, where several are theirs. */
  wished?: number,
): Promise<ClaimsUnderReview | null> => {
  const rows = await runSql<EditionRow>(
    req,
    sql`SELECT id, state::text AS state, stage::int AS stage, policy, document
        FROM editions WHERE article_id = ${articleId} ORDER BY number DESC`,
  );
  const edition = rows.find(({ state }) => isOpen(state)) ?? rows[0];
  if (!edition?.document) return null;
  const policy = takenPolicy(edition.policy);
  const asked = policy && edition.state === 'in_review' ? { policy, stage: edition.stage } : null;
  const number = asked && stageToCheckIn(asked, actor, wished);
  const stage =
    asked && number !== null ? { number, name: stageAt(asked.policy, number).name } : null;
  const checks = await claimChecks(req, edition.id);
  const claims = await documentClaims(req, edition.document);
  const user = actor.kind === 'user' ? actor.id : 0;
  return {
    stage,
    claims: claims.map((claim) => ({
      ...claim,
      sight: sightOf(claim),
      standing: stage
        ? standingOf(claim, checks, { user, stageName: stage.name })
        : { is: 'open' as const },
      others: heldByOthers(claim, checks, { user, stageName: stage?.name ?? '' }),
    })),
  };
};

type EditionRow = {
  id: number;
  state: State;
  stage: number;
  policy: unknown;
  document: FrozenDocument | null;
};

const heldByOthers = (
  claim: Claim,
  checks: readonly ClaimCheck[],
  me: { user: ClaimCheck['user']; stageName: string },
): ClaimStatus['others'] => {
  const checkers = new Map(
    checks
      .filter(({ key }) => key === claim.key)
      .filter(({ user, stageName }) => user !== me.user || stageName !== me.stageName)
      .map(({ user, stageName }) => [`${user} ${stageName}`, { user, stageName }]),
  );
  return [...checkers.values()].flatMap((checker) => {
    const standing = standingOf(claim, checks, checker);
    if (standing.is !== 'checked') return [];
    const { name, stageName, verdict, because, at } = standing.check;
    return [{ name, stageName, verdict, because, at }];
  });
};
