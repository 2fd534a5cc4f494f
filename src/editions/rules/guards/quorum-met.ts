import { workflowFinding } from '../findings';
import { countingApprovals, firstUnmetStage, stageAt } from '@/reviews/rules/stages';
import type { Guard } from './guard';

/**
 * Every stage of the edition's own policy has its approvals, counted again at the last moment: an
 * approver may have become a contributor since, by being bylined.
 */
export const quorumMet: Guard = ({ edition }) => {
  const unmet = firstUnmetStage(edition.policy, countingApprovals(edition));
  return unmet === null
    ? []
    : [workflowFinding('quorum-lacking', { stage: stageAt(edition.policy, unmet).name })];
};
