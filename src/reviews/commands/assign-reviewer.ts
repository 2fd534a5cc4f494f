import type { PayloadRequest } from 'payload';

import { ok, type Result } from '@/platform/result';
import { assigningFindings } from '../rules/assignments';
import { announceAssignment } from './announce-assignment';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { nowOf } from '@/core/now-of';
import { openReview, reviewRefusal } from './open-review';
import type { Refusal } from '@/core/refusal';

export type Assigning = {
  articleId: number;
  /** The stage by its name. */
  stage: string;
  /** Who is to review; whoever asks, when absent. */
  user?: number;
};
export type Assigned = { assignment: number; stage: string; user: number };

/**
 * Gives a stage of the open edition's review to somebody whose approval would count. It stays with them through all
 * rounds of the review, and keeps nobody else of the stage from approving.
 */
export const assignReviewer = (
  req: PayloadRequest,
  { articleId, stage, user }: Assigning,
): Promise<Result<Assigned, Refusal>> =>
  inTransaction(req, async () => {
    const review = await openReview(req, { articleId, stage, user });
    if (!review.ok) return review;
    const { edition, facts } = review.value;
    const findings = assigningFindings(facts);
    if (findings.length > 0 || !facts.person) return reviewRefusal(findings);
    const made = await req.payload.create({
      collection: 'assignments',
      data: {
        article: articleId,
        edition,
        stageName: stage,
        user: Number(facts.person.id),
        assignedBy: req.user?.id,
        at: nowOf(req).toISOString(),
      },
      req: asExecutor(req),
      overrideAccess: true,
      depth: 0,
    });
    const isOwn = facts.person.id === req.user?.id;
    if (facts.state === 'in_review' && !isOwn) await announceAssignment(req, made.id);
    return ok({ assignment: made.id, stage, user: Number(facts.person.id) });
  });
