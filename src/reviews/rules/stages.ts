import type { Actor, Id } from '@/editions/rules/actor';
import type { Approval } from '@/editions/rules/edition-facts';
import { reviewStage, type EditorialPolicy, type ReviewStage } from './policy';

type Reviewed = {
  policy: EditorialPolicy;
  round: number;
  contentHash: string | null;
  approvals: readonly Approval[];
  contributors: readonly Id[];
};

/** The stage of that number; an edition whose policy names none is reviewed in a single one. */
export const stageAt = (policy: EditorialPolicy, index: number): ReviewStage =>
  stagesOf(policy)[index] ?? stagesOf(policy).at(-1) ?? reviewStage;

/** The numbers of all stages, in order. */
export const allStages = (policy: EditorialPolicy): readonly number[] => [
  ...stagesOf(policy).keys(),
];

export const lastStage = (policy: EditorialPolicy): number => stagesOf(policy).length - 1;

/** The numbers of the stages that are open together with this one, itself among them. */
export const stagesBeside = (policy: EditorialPolicy, index: number): readonly number[] => {
  const stages = stagesOf(policy);
  let first = Math.min(index, stages.length - 1);
  while (first > 0 && stages[first]?.alongside) first -= 1;
  let end = first + 1;
  while (stages[end]?.alongside) end += 1;
  return Array.from({ length: end - first }, (_, offset) => first + offset);
};

/** Whether somebody may decide in a stage: by a role, or by name. */
export const isOfStage = (actor: Actor, stage: ReviewStage): boolean =>
  actor.kind === 'user' &&
  (stage.people.includes(actor.id) || stage.roles.some((role) => actor.roles.includes(role)));

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
  const index = stagesOf(policy).findIndex((_, position) => !isMet(policy, approvals, position));
  return index === -1 ? null : index;
};

/**
 * The stages that are open and still lack approvals, by number: one, or several that stand beside each
 * other.
 */
export const openStagesOf = (edition: Reviewed & { stage: number }): readonly number[] => {
  const approvals = countingApprovals(edition);
  return stagesBeside(edition.policy, edition.stage).filter(
    (index) => !isMet(edition.policy, approvals, index),
  );
};

/** Why an approval would count for no stage: none that is meant is theirs, all have theirs, or all that they need. */
export type StageHurdle = 'not-theirs' | 'approved-already' | 'complete';

/**
 * The stage for which an approval by this person would count: the wished one, else the first that is theirs
 * and in which they have not approved yet; or what stands in the way.
 */
export const stageToApprove = (
  edition: Reviewed & { stage: number },
  actor: Actor,
  wished?: number,
): number | StageHurdle => {
  const theirs = stagesBeside(edition.policy, edition.stage).filter(
    (index) =>
      (wished === undefined || index === wished) &&
      isOfStage(actor, stageAt(edition.policy, index)),
  );
  if (theirs.length === 0) return 'not-theirs';
  const own = stagesApprovedBy(edition, actor);
  const lacking = openStagesOf(edition).filter((index) => theirs.includes(index));
  const stage = lacking.find((index) => !own.has(index));
  if (stage !== undefined) return stage;
  return theirs.some((index) => own.has(index)) ? 'approved-already' : 'complete';
};

const stagesApprovedBy = (edition: Reviewed, actor: Actor): ReadonlySet<number> =>
  new Set(
    countingApprovals(edition).flatMap(({ user, stage }) =>
      actor.kind === 'user' && user === actor.id ? [stage] : [],
    ),
  );

/** The stage of which somebody's approval would speak, for whatever is asked of its approvers. */
export const stageInQuestion = (
  edition: Reviewed & { stage: number },
  actor: Actor,
  wished?: number,
): number => {
  const stage = stageToApprove(edition, actor, wished);
  return typeof stage === 'number' ? stage : edition.stage;
};

/** The open stage in which somebody's check of a claim counts: the wished one, else the first that is theirs; null for none. */
export const stageToCheckIn = (
  { policy, stage }: { policy: EditorialPolicy; stage: number },
  actor: Actor,
  wished?: number,
): number | null =>
  stagesBeside(policy, stage).find(
    (index) =>
      (wished === undefined || index === wished) && isOfStage(actor, stageAt(policy, index)),
  ) ?? null;

/** When the review in this stage is overdue: the earliest of the stages that are open beside it. */
export const deadlineOf = (policy: EditorialPolicy, stage: number, openedAt: Date): Date | null => {
  const days = stagesBeside(policy, stage).flatMap(
    (index) => stageAt(policy, index).daysAllowed ?? [],
  );
  return days.length === 0 ? null : new Date(openedAt.getTime() + Math.min(...days) * dayLength);
};

const dayLength = 24 * 60 * 60 * 1000; // ms

const isMet = (policy: EditorialPolicy, approvals: readonly Approval[], index: number): boolean =>
  approversOf(approvals, index).size >= Math.max(stageAt(policy, index).minimumApprovals, 1);

const single = [reviewStage];

const stagesOf = ({ stages }: EditorialPolicy): readonly ReviewStage[] =>
  stages.length > 0 ? stages : single;

const approversOf = (approvals: readonly Approval[], stage: number): ReadonlySet<Id> =>
  new Set(approvals.filter((approval) => approval.stage === stage).map(({ user }) => user));
