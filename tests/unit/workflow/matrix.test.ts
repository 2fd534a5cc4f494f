import { describe, expect, it } from '@jest/globals';

import { decide } from '@/workflow/decide';
import type { Actor } from '@/workflow/edition-facts';
import { workflowEvents, type WorkflowEvent } from '@/workflow/events';
import { roles, states, type Role, type State } from '@/workflow/states';
import { aPerson, anApproval, anEdition, aRequest, now, theSystem } from '@support/workflow';

/**
 * What the table must say, written down a second time and by hand: the states that each event leads to
 * from each state. A new state or event fails here until somebody has thought about it.
 */
const targets = {
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

type Tie = 'stranger' | 'author' | 'owner' | 'submitter';
type Who = Role | 'system' | `${Role}+${Tie}` | `anyone+${Tie}`;

/** Who may ask: a role, a role with a tie to the edition, or the publication itself. */
const entitled = {
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

const ties: readonly Tie[] = ['stranger', 'author', 'owner', 'submitter'];
const people: readonly { who: Role; tie: Tie; actor: Actor }[] = roles.flatMap((who) =>
  ties.map((tie) => ({ who, tie, actor: aPerson(tie, who) })),
);

const isExpected = (event: WorkflowEvent, role: Role, tie: Tie): boolean => {
  const allowed: readonly Who[] = entitled[event];
  return (
    allowed.includes(role) ||
    allowed.includes(`${role}+${tie}`) ||
    allowed.includes(`anyone+${tie}`)
  );
};

const starts = [...states, 'none'] as const;

const attempt = (state: State | 'none', event: WorkflowEvent, actor: Actor) => {
  const approvals = event === 'recall' ? [] : [anApproval()];
  const decision = decide(anEdition({ state, approvals }), aRequest(event), actor, now);
  return decision.ok ? decision.value.to : 'refused';
};

const expected = (state: State | 'none', event: WorkflowEvent): State | 'refused' => {
  const row: Partial<Record<WorkflowEvent, State>> = targets[state];
  return row[event] ?? 'refused';
};

describe('every state × event × role', () => {
  it('is written down in this test', () => {
    expect(Object.keys(targets).toSorted()).toEqual([...starts].toSorted());
    expect(Object.keys(entitled).toSorted()).toEqual([...workflowEvents].toSorted());
  });

  describe.each(starts)('from %s', (state) => {
    it.each([...workflowEvents])('%s', (event) => {
      const outcomes = people.map(({ who, tie, actor }) => [
        who,
        tie,
        attempt(state, event, actor),
      ]);
      const wanted = people.map(({ who, tie }) => [
        who,
        tie,
        isExpected(event, who, tie) ? expected(state, event) : 'refused',
      ]);
      expect(outcomes).toEqual(wanted);
    });

    it.each([...workflowEvents])('%s by the system', (event) => {
      const allowed: readonly Who[] = entitled[event];
      const wanted = allowed.includes('system') ? expected(state, event) : 'refused';
      expect(attempt(state, event, theSystem)).toBe(wanted);
    });

    it.each([...workflowEvents])('%s by somebody without a role', (event) => {
      expect(attempt(state, event, aPerson('submitter'))).toBe('refused');
    });
  });
});
