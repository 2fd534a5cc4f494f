import type { PayloadRequest } from 'payload';

import type { Actor } from '@/editions/rules/actor';
import type { EditionFacts } from '@/editions/rules/edition-facts';
import { countingApprovals, stagesBeside, stageToApprove } from '../rules/stages';
import { assignmentsOf, type AssignedPerson } from './assignments';

export type StageReport = {
  name: string;
  minimumApprovals: number;
  /** Approvals that count at the moment. */
  approvals: number;
  open: boolean;
  /** It opens together with the stage before. */
  alongside: boolean;
  daysAllowed: number | null;
  /** What an approver confirms, item by item. */
  checklist: readonly string[];
  /** An approver checks every claim. */
  claimsChecked: boolean;
  /** This person may approve in it now. */
  mine: boolean;
  /** With whom the review of this stage is; nobody else is kept from it. */
  assigned: readonly AssignedPerson[];
};

/** How far the review of an edition is, stage by stage, as one person finds it. */
export const stageReport = async (
  req: PayloadRequest,
  editionId: number | null,
  facts: EditionFacts,
  actor: Actor,
): Promise<readonly StageReport[]> => {
  const counting = countingApprovals(facts);
  const reviewed = facts.state === 'in_review';
  const open = reviewed ? stagesBeside(facts.policy, facts.stage) : [];
  const assignments = editionId === null ? [] : await assignmentsOf(req, editionId);
  return facts.policy.stages.map((stage, index) => ({
    name: stage.name,
    minimumApprovals: stage.minimumApprovals,
    approvals: counting.filter(({ stage: of }) => of === index).length,
    open: open.includes(index),
    alongside: stage.alongside,
    daysAllowed: stage.daysAllowed,
    checklist: stage.checklist,
    claimsChecked: stage.claimsChecked,
    mine: reviewed && stageToApprove(facts, actor, index) === index,
    assigned: assignments
      .filter(({ stageName }) => stageName === stage.name)
      .map(({ user, name }) => ({ id: user, name })),
  }));
};
