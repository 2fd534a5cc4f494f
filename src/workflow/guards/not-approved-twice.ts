import { workflowFinding } from '../findings';
import { countingApprovals, stagesBeside, stageToApprove } from '../stages';
import type { Guard } from './guard';

/** One person counts once in a stage. */
export const notApprovedTwice: Guard = ({ edition, actor, request }) => {
  if (stageToApprove(edition, actor, request.stage) !== null) return [];
  const beside = stagesBeside(edition.policy, edition.stage);
  return countingApprovals(edition).some(
    ({ user, stage }) => actor.kind === 'user' && user === actor.id && beside.includes(stage),
  )
    ? [workflowFinding('approved-already')]
    : [];
};
