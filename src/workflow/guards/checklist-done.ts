import { workflowFinding } from '../findings';
import { stageAt, stageToApprove } from '../stages';
import type { Guard } from './guard';

/** The approver confirms every item of the stage's checklist. */
export const checklistDone: Guard = ({ edition, request, actor }) => {
  const confirmed = new Set(request.checklist);
  const stage = stageToApprove(edition, actor, request.stage) ?? edition.stage;
  return stageAt(edition.policy, stage)
    .checklist.filter((item) => !confirmed.has(item))
    .map((item) => workflowFinding('checklist-open', { item }));
};
