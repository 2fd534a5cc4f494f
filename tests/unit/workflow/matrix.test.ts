import { describe, expect, it } from '@jest/globals';

import { decide } from '@/workflow/decide';
import type { Actor } from '@/workflow/edition-facts';
import { workflowEvents, type WorkflowEvent } from '@/workflow/events';
import { roles, states, type Role, type State } from '@/workflow/states';
import {
  entitled,
  expectedTarget,
  isExpectedToBeEntitled,
  targets,
  type Tie,
  type Who,
} from '@support/expected-workflow';
import { aPerson, anApproval, anEdition, aRequest, now, theSystem } from '@support/workflow';

const ties: readonly Tie[] = ['stranger', 'author', 'owner', 'submitter'];
const people: readonly { who: Role; tie: Tie; actor: Actor }[] = roles.flatMap((who) =>
  ties.map((tie) => ({ who, tie, actor: aPerson(tie, who) })),
);

const starts = [...states, 'none'] as const;

const attempt = (state: State | 'none', event: WorkflowEvent, actor: Actor) => {
  const approvals = event === 'recall' ? [] : [anApproval()];
  const decision = decide(anEdition({ state, approvals }), aRequest(event), actor, now);
  return decision.ok ? decision.value.to : 'refused';
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
        isExpectedToBeEntitled(event, who, tie) ? expectedTarget(state, event) : 'refused',
      ]);
      expect(outcomes).toEqual(wanted);
    });

    it.each([...workflowEvents])('%s by the system', (event) => {
      const allowed: readonly Who[] = entitled[event];
      const wanted = allowed.includes('system') ? expectedTarget(state, event) : 'refused';
      expect(attempt(state, event, theSystem)).toBe(wanted);
    });

    it.each([...workflowEvents])('%s by somebody without a role', (event) => {
      expect(attempt(state, event, aPerson('submitter'))).toBe('refused');
    });
  });
});
