import { workflowFinding } from '../findings';
import { stageAt } from '../stages';
import type { Guard } from './guard';

/** The approver confirms every item of the stage's checklist. */
export const checklistDone: Guard = ({ edition, request }) => {
  const confirmed = new Set(request.checklist);
  return stageAt(edition.policy, edition.stage)
    .checklist.filter((item) => !confirmed.has(item))
    .map((item) => workflowFinding('checklist-open', { item }));
};
