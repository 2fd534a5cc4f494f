import type { PayloadRequest } from 'payload';

import { ok, type Result } from '@/platform/result';
import { endingFindings } from '../rules/assignments';
import type { Assigned, Assigning } from './assign-reviewer';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { openReview, reviewRefusal } from './open-review';
import type { Refusal } from '@/core/refusal';

/** Takes a review from somebody to whom it was given, or gives one's own back. The record stays. */
export const endAssignment = (
  req: PayloadRequest,
  { articleId, stage, user }: Assigning,
): Promise<Result<Assigned, Refusal>> =>
  inTransaction(req, async () => {
    const review = await openReview(req, { articleId, stage, user });
    if (!review.ok) return review;
    const { facts, assignments } = review.value;
    const meant = user ?? req.user?.id ?? 0;
    const findings = endingFindings(facts, meant);
    const ended = assignments.find((one) => one.stageName === stage && one.user === meant);
    if (findings.length > 0 || !ended) return reviewRefusal(findings);
    await req.payload.update({
      collection: 'assignments',
      id: ended.id,
      data: { endedAt: new Date().toISOString(), endedBy: req.user?.id },
      req: asExecutor(req),
      overrideAccess: true,
      depth: 0,
    });
    return ok({ assignment: ended.id, stage, user: meant });
  });
