import type { Actor, Id } from './actor';
import type { EditionFacts } from './edition-facts';
import type { WorkflowEvent } from './events';
import { allStages, isOfStage, stageAt, stagesBeside } from '@/reviews/rules/stages';
import type { Role, State } from './states';

/**
 * A way to be entitled: a role, sometimes together with a tie to the edition. `stage` stands for the roles and
 * the people of the review stages that are open, or of all of them once the review is over; `anyone` for every
 * person at the desk, and `system` for the publication itself.
 */
export type Entitlement = {
  as: Role | 'stage' | 'anyone' | 'system';
  tie?: 'author' | 'owner' | 'submitter';
};

/** Who may ask for what. An administrator runs the installation and has no say in the texts. */
export const permissions: Record<WorkflowEvent, readonly Entitlement[]> = {
  create: [{ as: 'writer' }, { as: 'editor' }, { as: 'system' }],
  submit: [{ as: 'writer', tie: 'author' }, { as: 'editor' }],
  recall: [{ as: 'anyone', tie: 'submitter' }],
  request_changes: [{ as: 'stage' }],
  approve: [{ as: 'stage' }],
  revise: [{ as: 'editor' }, { as: 'stage' }, { as: 'system' }],
  reopen: [{ as: 'editor' }],
  schedule: [{ as: 'publisher' }],
  unschedule: [{ as: 'publisher' }, { as: 'system' }],
  publish: [{ as: 'publisher' }, { as: 'system' }],
  fail: [{ as: 'system' }],
  force_publish: [{ as: 'publisher' }],
  ratify: [{ as: 'stage' }],
  new_edition: [{ as: 'writer', tie: 'author' }, { as: 'editor' }],
  supersede: [{ as: 'system' }],
  withdraw: [{ as: 'publisher' }],
  propose_retraction: [{ as: 'publisher' }],
  retract: [{ as: 'publisher' }, { as: 'editor' }],
  remove: [{ as: 'publisher' }],
  discard: [{ as: 'anyone', tie: 'owner' }, { as: 'editor' }, { as: 'system' }],
  check_claim: [{ as: 'stage' }],
  uncheck_claim: [{ as: 'stage' }],
};

/** What of an edition matters to entitlement. */
export type Ties = Pick<
  EditionFacts,
  'state' | 'policy' | 'stage' | 'owner' | 'submittedBy' | 'authors'
>;

export const isEntitled = (actor: Actor, event: WorkflowEvent, ties: Ties): boolean =>
  permissions[event].some((entitlement) => holds(actor, entitlement, ties));

/** Whether a text can be changed at all; from approval on only after the edition is reopened. */
export const isTextOpen = (state: State): boolean =>
  state === 'draft' || state === 'changes_requested' || state === 'in_review';

/**
 * Whether a person may change the text, its metadata and its citations. Under review a change costs
 * the approvals given so far.
 */
export const mayEditText = (state: State | 'none', actor: Actor, ties: Ties): boolean => {
  if (actor.kind === 'system') return false;
  if (state === 'none') return isEntitled(actor, 'create', ties);
  if (!isTextOpen(state)) return false;
  return isEntitled(actor, state === 'in_review' ? 'revise' : 'submit', ties);
};

const holds = (actor: Actor, { as, tie }: Entitlement, ties: Ties): boolean => {
  if (actor.kind === 'system') return as === 'system';
  const isTheirs = as === 'stage' ? isOfStageInForce(actor, ties) : holdsRole(actor.roles, as);
  return isTheirs && isTied(actor.id, tie, ties);
};

/** Of the stage in force, or of one that is open beside it; of any stage when none is open any more. */
const isOfStageInForce = (actor: Actor, { state, policy, stage }: Ties): boolean =>
  (state === 'in_review' ? stagesBeside(policy, stage) : allStages(policy)).some((index) =>
    isOfStage(actor, stageAt(policy, index)),
  );

const holdsRole = (held: readonly Role[], as: Exclude<Entitlement['as'], 'stage'>): boolean => {
  switch (as) {
    case 'system':
      return false;
    case 'anyone':
      return held.length > 0;
    default:
      return held.includes(as);
  }
};

const isTied = (id: Id, tie: Entitlement['tie'], ties: Ties): boolean => {
  switch (tie) {
    case undefined:
      return true;
    case 'author':
      return ties.authors.includes(id);
    case 'owner':
      return ties.owner === id;
    case 'submitter':
      return ties.submittedBy === id;
  }
};
