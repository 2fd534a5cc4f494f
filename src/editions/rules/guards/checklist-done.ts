import { workflowFinding } from '../findings';
import { stageAt, stageToApprove } from '@/reviews/rules/stages';
import type { Guard } from './guard';

/** The approver confirms every item of the stage's checklist. */
export const checklistDone: Guard = ({ edition, request, actor }) => {
  const stage = stageToApprove(edition, actor, request.stage);
  if (typeof stage !== 'number') return [];
  const confirmed = new Set(request.checklist);
  return stageAt(edition.policy, stage)
    .checklist.filter((item) => !confirmed.has(item))
    .map((item) => workflowFinding('checklist-open', { item }));
};
