import type { Approval, Id } from './edition-facts';
import { defaultPolicy, reviewStage, type EditorialPolicy, type ReviewStage } from './policy';

type Reviewed = {
  policy: EditorialPolicy;
  round: number;
  contentHash: string | null;
  approvals: readonly Approval[];
  contributors: readonly Id[];
};

/** The stage in force; an edition whose policy names none is reviewed under the default. */
export const stageAt = (policy: EditorialPolicy, index: number): ReviewStage =>
  stagesOf(policy)[index] ?? stagesOf(policy).at(-1) ?? reviewStage;

export const lastStage = (policy: EditorialPolicy): number => stagesOf(policy).length - 1;

/**
 * Approvals that count: of this round, for exactly this hash, not voided, and not by somebody who
 * contributed, even if only afterwards.
 */
export const countingApprovals = (edition: Reviewed): readonly Approval[] =>
  edition.approvals.filter(
    (approval) =>
      !approval.voided &&
      approval.round === edition.round &&
      approval.contentHash === edition.contentHash &&
      !edition.contributors.includes(approval.user),
  );

/** The index of the first stage that still lacks approvals, or null when the review is complete. */
export const firstUnmetStage = (
  policy: EditorialPolicy,
  approvals: readonly Approval[],
): number | null => {
  const index = stagesOf(policy).findIndex(
    (stage, position) =>
      approversOf(approvals, position).size < Math.max(stage.minimumApprovals, 1),
  );
  return index === -1 ? null : index;
};

const stagesOf = ({ stages }: EditorialPolicy): readonly ReviewStage[] =>
  stages.length > 0 ? stages : defaultPolicy.stages;

const approversOf = (approvals: readonly Approval[], stage: number): ReadonlySet<Id> =>
  new Set(approvals.filter((approval) => approval.stage === stage).map(({ user }) => user));
