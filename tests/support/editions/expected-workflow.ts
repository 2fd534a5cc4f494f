import type { WorkflowEvent } from '@/editions/rules/events';
import type { Role, State } from '@/editions/rules/states';

/**
 * What the table must say, written down a second time and by hand: the states that each event leads to
 * from each state. A new state or event fails here until somebody has thought about it.
 */
export const targets = {
  none: { create: 'draft' },
  draft: { submit: 'in_review', force_publish: 'published', discard: 'discarded' },
  in_review: {
    recall: 'draft',
    request_changes: 'changes_requested',
    approve: 'approved',
    revise: 'in_review',
    force_publish: 'published',
    discard: 'discarded',
    check_claim: 'in_review',
    uncheck_claim: 'in_review',
  },
  changes_requested: { submit: 'in_review', discard: 'discarded' },
  approved: {
    request_changes: 'changes_requested',
    reopen: 'draft',
    schedule: 'scheduled',
    publish: 'published',
    discard: 'discarded',
  },
  scheduled: {
    unschedule: 'approved',
    publish: 'published',
    fail: 'publish_failed',
    discard: 'discarded',
  },
  publish_failed: { unschedule: 'approved', publish: 'published', discard: 'discarded' },
  published: {
    ratify: 'published',
    new_edition: 'draft',
    supersede: 'superseded',
    withdraw: 'withdrawn',
    propose_retraction: 'published',
    retract: 'retracted',
    remove: 'removed',
  },
  withdrawn: {
    new_edition: 'draft',
    supersede: 'superseded',
    propose_retraction: 'withdrawn',
    retract: 'retracted',
    remove: 'removed',
  },
  retracted: { new_edition: 'draft', supersede: 'superseded', remove: 'removed' },
  superseded: { new_edition: 'draft', remove: 'removed' },
  removed: {},
  discarded: { new_edition: 'draft' },
} as const satisfies Record<State | 'none', Partial<Record<WorkflowEvent, State>>>;

export type Tie = 'stranger' | 'author' | 'owner' | 'submitter';
/** How somebody stands to the review: of the open stage by role or by name, of a later one, or of none. */
export type StageRole = 'holds' | 'named' | 'later' | 'none';
type Group = Role | 'stage' | 'review' | 'anyone';
export type Who = Group | 'system' | `${Group}+${Tie}`;

/**
 * Who may ask: a role, a role with a tie to the edition, or the publication itself. `stage` are the people of the
 * open stage, `review` those of any.
 */
export const entitled = {
  create: ['writer', 'editor', 'system'],
  submit: ['writer+author', 'writer+owner', 'editor'],
  recall: ['anyone+submitter'],
  request_changes: ['stage'],
  approve: ['stage+stranger', 'stage+submitter'],
  revise: ['editor', 'stage', 'system'],
  reopen: ['editor'],
  schedule: ['publisher'],
  unschedule: ['publisher', 'system'],
  publish: ['publisher', 'system'],
  fail: ['system'],
  force_publish: ['publisher'],
  ratify: ['review+stranger', 'review+submitter'],
  new_edition: ['writer+author', 'writer+owner', 'editor'],
  supersede: ['system'],
  withdraw: ['publisher'],
  propose_retraction: ['publisher'],
  retract: ['publisher', 'editor'],
  remove: ['publisher'],
  discard: ['anyone+owner', 'editor', 'system'],
  check_claim: ['stage+stranger', 'stage+submitter'],
  uncheck_claim: ['stage'],
} as const satisfies Record<WorkflowEvent, readonly Who[]>;

type Asking = { state: State | 'none'; role: Role; tie: Tie; stageRole: StageRole };

export const isExpectedToBeEntitled = (
  event: WorkflowEvent,
  { state, role, tie, stageRole }: Asking,
): boolean => {
  const allowed: readonly Who[] = [...entitled[event], ...exceptions(event, state)];
  const groups: Group[] = [role, 'anyone'];
  if (stageRole === 'holds' || stageRole === 'named') groups.push('stage');
  if (stageRole !== 'none') groups.push('review');
  return groups.some((group) => allowed.includes(group) || allowed.includes(`${group}+${tie}`));
};

/** The publication itself publishes only what somebody has scheduled. */
export const isExpectedOfSystem = (event: WorkflowEvent, state: State | 'none'): boolean => {
  const allowed: readonly Who[] = entitled[event];
  return allowed.includes('system') && (event !== 'publish' || state === 'scheduled');
};

/** Once the review is over no stage is open, and whoever had a say in it may still object. */
const exceptions = (event: WorkflowEvent, state: State | 'none'): readonly Who[] =>
  event === 'request_changes' && state === 'approved' ? ['review'] : [];

export const expectedTarget = (state: State | 'none', event: WorkflowEvent): State | 'refused' => {
  const row: Partial<Record<WorkflowEvent, State>> = targets[state];
  return row[event] ?? 'refused';
};
