import { workflowFinding } from '../findings';
import { countClaims } from '@/reviews/rules/claim-checks';
import { stageAt, stageToApprove } from '@/reviews/rules/stages';
import type { Guard } from './guard';

/** Where a stage asks for it, its approver has checked every claim, and found none without support. */
export const claimsChecked: Guard = ({ edition, request, actor }) => {
  const index = stageToApprove(edition, actor, request.stage);
  if (typeof index !== 'number' || actor.kind !== 'user') return [];
  const stage = stageAt(edition.policy, index);
  if (!stage.claimsChecked) return [];
  const checker = { user: actor.id, stageName: stage.name };
  const { open, unsupported, total } = countClaims(edition.claims, edition.claimChecks, checker);
  const at = ([citationKey]: readonly string[]) => (citationKey ? { citationKey } : undefined);
  return [
    ...(open.length > 0
      ? [workflowFinding('claims-unchecked', { count: open.length, total }, at(open))]
      : []),
    ...(unsupported.length > 0
      ? [workflowFinding('claims-unsupported', { count: unsupported.length }, at(unsupported))]
      : []),
  ];
};
