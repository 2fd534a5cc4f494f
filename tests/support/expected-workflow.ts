import type { WorkflowEvent } from '@/workflow/events';
import type { Role, State } from '@/workflow/states';

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
export type Who = Role | 'system' | `${Role}+${Tie}` | `anyone+${Tie}`;

/** Who may ask: a role, a role with a tie to the edition, or the publication itself. */
export const entitled = {
  create: ['writer', 'editor', 'system'],
  submit: ['writer+author', 'writer+owner', 'editor'],
  recall: ['anyone+submitter'],
  request_changes: ['reviewer'],
  approve: ['reviewer+stranger', 'reviewer+submitter'],
  revise: ['editor', 'reviewer', 'system'],
  reopen: ['editor'],
  schedule: ['publisher'],
  unschedule: ['publisher'],
  publish: ['publisher', 'system'],
  fail: ['system'],
  force_publish: ['publisher'],
  ratify: ['reviewer+stranger', 'reviewer+submitter'],
  new_edition: ['writer+author', 'writer+owner', 'editor'],
  supersede: ['system'],
  withdraw: ['publisher'],
  propose_retraction: ['publisher'],
  retract: ['publisher', 'editor'],
  remove: ['publisher'],
  discard: ['anyone+owner', 'editor'],
} as const satisfies Record<WorkflowEvent, readonly Who[]>;

export const isExpectedToBeEntitled = (event: WorkflowEvent, role: Role, tie: Tie): boolean => {
  const allowed: readonly Who[] = entitled[event];
  return (
    allowed.includes(role) ||
    allowed.includes(`${role}+${tie}`) ||
    allowed.includes(`anyone+${tie}`)
  );
};

export const expectedTarget = (state: State | 'none', event: WorkflowEvent): State | 'refused' => {
  const row: Partial<Record<WorkflowEvent, State>> = targets[state];
  return row[event] ?? 'refused';
};
