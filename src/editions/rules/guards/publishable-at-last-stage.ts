import {
  countingApprovals,
  firstUnmetStage,
  lastStage,
  stagesBeside,
} from '@/reviews/rules/stages';
import { withApproval } from '../with-approval';
import { citationsResolved } from './citations-resolved';
import type { Guard, Question } from './guard';
import { linksChecked } from './links-checked';
import { quotationsVerified } from './quotations-verified';
import { sourcesArchived } from './sources-archived';

/**
 * The last approval says that the edition may be published, so all that publication asks is asked here. Of
 * stages that stand beside each other any may come last, so each asks; and so does whatever completes the review.
 */
export const publishableAtLastStage: Guard = (question) =>
  isAtLastStage(question) || completesReview(question)
    ? [citationsResolved, linksChecked, sourcesArchived, quotationsVerified].flatMap((guard) =>
        guard(question),
      )
    : [];

const isAtLastStage = ({ edition: { policy, stage } }: Question): boolean =>
  stagesBeside(policy, stage).includes(lastStage(policy));

/** An earlier stage is the last to be met after one of its approvers turned out to be a contributor. */
const completesReview = ({ edition, actor, request }: Question): boolean =>
  firstUnmetStage(
    edition.policy,
    countingApprovals(withApproval(edition, actor, request.stage)),
  ) === null;
