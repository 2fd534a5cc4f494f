import { workflowFinding } from '../findings';
import { countingApprovals, stagesBeside, stageToApprove } from '../stages';
import type { Guard } from './guard';

/** An approval counts for an open stage of the approver's own. */
export const stageIsTheirs: Guard = ({ edition, actor, request }) => {
  if (stageToApprove(edition, actor, request.stage) !== null) return [];
  const beside = stagesBeside(edition.policy, edition.stage);
  const hasApproved = countingApprovals(edition).some(
    ({ user, stage }) => actor.kind === 'user' && user === actor.id && beside.includes(stage),
  );
  return hasApproved ? [] : [workflowFinding('stage-not-theirs')];
};
