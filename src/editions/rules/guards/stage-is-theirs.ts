import { workflowFinding } from '../findings';
import { stageToApprove } from '@/reviews/rules/stages';
import type { Guard } from './guard';

/** An approval counts for an open stage of the approver's own. */
export const stageIsTheirs: Guard = ({ edition, actor, request }) =>
  stageToApprove(edition, actor, request.stage) === 'not-theirs'
    ? [workflowFinding('stage-not-theirs')]
    : [];
