import { workflowFinding } from '../findings';
import { stageToApprove } from '@/reviews/rules/stages';
import type { Guard } from './guard';

/**
 * An approval that no stage needs would only look like one. Of stages beside each other one may be complete while
 * the review waits for another.
 */
export const stageLacksApproval: Guard = ({ edition, actor, request }) =>
  stageToApprove(edition, actor, request.stage) === 'complete' &&
  !(actor.kind === 'user' && edition.contributors.includes(actor.id))
    ? [workflowFinding('stage-complete')]
    : [];
