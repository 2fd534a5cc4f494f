import { findingsOf, type Finding } from '@/platform/finding';
import { assignmentCatalogue } from './assignment-catalogue';
import type { Actor, Id } from '@/editions/rules/actor';
import type { EditionFacts } from '@/editions/rules/edition-facts';
import { isTextOpen } from '@/editions/rules/permissions';
import { isOfStage } from './stages';
import type { ReviewStage } from './policy';

/** Somebody who works here. */
export type Reviewer = Extract<Actor, { kind: 'user' }>;

/** A review that is with somebody. */
export type Assigned = { stageName: string; user: Id };

type Reviewed = Pick<EditionFacts, 'state' | 'policy' | 'contributors'>;

/** What an assignment depends on. */
export type AssignmentFacts = Reviewed & {
  /** Those in force. */
  assigned: readonly Assigned[];
  actor: Actor;
  stageName: string;
  /** Whom the review is to be given to; null when nobody who works here is meant. */
  person: Reviewer | null;
};

/** Why a review cannot be given to this person by that one; nothing when it can. */
export const assigningFindings = (facts: AssignmentFacts): readonly Finding[] => {
  const { state, policy, stageName, person, assigned } = facts;
  if (!mayAssign(facts.actor, person)) return [finding('assigning-not-yours')];
  if (!isToBeReviewed(state)) return [finding('nothing-to-review')];
  const stage = policy.stages.find(({ name }) => name === stageName);
  if (!stage) {
    const stages = policy.stages.map(({ name }) => name).join(', ');
    return [finding('stage-unknown', { stage: stageName, stages }, { field: 'stage' })];
  }
  if (!person) return [finding('person-unknown', {}, { field: 'user' })];
  const params = { stage: stageName, person: person.name };
  if (isAssigned(assigned, stageName, person.id)) return [finding('assigned-already', params)];
  const rule = hurdleOf(person, stage, facts);
  return rule ? [finding(rule, params, { field: 'user' })] : [];
};

/** Why a review cannot be taken from this person by that one. */
export const endingFindings = (
  { actor, stageName, assigned }: Pick<AssignmentFacts, 'actor' | 'stageName' | 'assigned'>,
  user: Id,
): readonly Finding[] => {
  if (!isChief(actor) && !isSelf(actor, user)) return [finding('assigning-not-yours')];
  return isAssigned(assigned, stageName, user)
    ? []
    : [finding('not-assigned', { stage: stageName })];
};

/** The people whose approval in a stage would count. */
export const eligibleFor = (
  people: readonly Reviewer[],
  stage: ReviewStage,
  reviewed: Pick<Reviewed, 'contributors'>,
): readonly Reviewer[] => people.filter((person) => hurdleOf(person, stage, reviewed) === null);

/** Whether the edition is in review, or may yet be. */
export const isToBeReviewed = (state: EditionFacts['state']): boolean =>
  state !== 'none' && isTextOpen(state);

const finding = findingsOf(assignmentCatalogue);

const hurdleOf = (
  person: Reviewer,
  stage: ReviewStage,
  { contributors }: Pick<Reviewed, 'contributors'>,
) => {
  if (!isOfStage(person, stage)) return 'person-not-of-stage';
  return contributors.includes(person.id) ? 'person-contributed' : null;
};

/** Anyone of the stage may take a review themselves; whether they are of it is asked with everybody's. */
const mayAssign = (actor: Actor, person: Reviewer | null): boolean =>
  isChief(actor) || isSelf(actor, person?.id ?? null);

const isChief = (actor: Actor): boolean =>
  actor.kind === 'user' && actor.roles.some((role) => role === 'editor' || role === 'publisher');

const isSelf = (actor: Actor, id: Id | null): boolean => actor.kind === 'user' && actor.id === id;

const isAssigned = (assigned: readonly Assigned[], stageName: string, user: Id): boolean =>
  assigned.some((one) => one.stageName === stageName && one.user === user);
