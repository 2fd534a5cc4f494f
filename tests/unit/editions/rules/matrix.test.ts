import { describe, expect, it } from '@jest/globals';

import { decide } from '@/editions/rules/decide';
import type { Actor } from '@/editions/rules/actor';
import { workflowEvents, type WorkflowEvent } from '@/editions/rules/events';
import { completeStage, type EditorialPolicy } from '@/reviews/rules/policy';
import { roles, states, type Role, type State } from '@/editions/rules/states';
import {
  entitled,
  expectedTarget,
  isExpectedOfSystem,
  isExpectedToBeEntitled,
  targets,
  type StageRole,
  type Tie,
} from '@support/editions/expected-workflow';
import {
  aPerson,
  anApproval,
  anEdition,
  aRequest,
  now,
  theSystem,
} from '@support/editions/workflow';

const ties: readonly Tie[] = ['stranger', 'author', 'owner', 'submitter'];
const stageRoles: readonly StageRole[] = ['holds', 'named', 'later', 'none'];

type Asking = { role: Role; tie: Tie; stageRole: StageRole };
const askings: readonly Asking[] = roles.flatMap((role) =>
  ties.flatMap((tie) => stageRoles.map((stageRole) => ({ role, tie, stageRole }))),
);

const starts = [...states, 'none'] as const;

const others = { name: 'Others', roles: [], people: ['another reviewer'] } as const;

/** A review in which somebody of this role and name stands like this to the stage that is open. */
const policyWhere: Record<StageRole, (role: Role, id: string) => EditorialPolicy> = {
  holds: (role) => ({ stages: [completeStage({ ...others, roles: [role] })] }),
  named: (_role, id) => ({ stages: [completeStage({ ...others, people: [id] })] }),
  later: (role) => ({
    stages: [completeStage(others), completeStage({ ...others, roles: [role] })],
  }),
  none: () => ({ stages: [completeStage(others), completeStage(others)] }),
};

const attempt = (
  state: State | 'none',
  event: WorkflowEvent,
  actor: Actor,
  policy = policyWhere.none('writer', ''),
) => {
  const isUndecided = event === 'recall' || event === 'approve';
  const approvals = isUndecided ? [] : [anApproval(), anApproval({ stage: 1 })];
  const scheduledFor = state === 'scheduled' ? now : null;
  const edition = anEdition({ state, approvals, policy, scheduledFor });
  const decision = decide(edition, aRequest(event), actor, now);
  return decision.ok ? decision.value.to : 'refused';
};

describe('every state × event × role × stage role', () => {
  it('is written down in this test', () => {
    expect(Object.keys(targets).toSorted()).toEqual([...starts].toSorted());
    expect(Object.keys(entitled).toSorted()).toEqual([...workflowEvents].toSorted());
  });

  describe.each(starts)('from %s', (state) => {
    it.each([...workflowEvents])('%s', (event) => {
      const outcomes = askings.map(({ role, tie, stageRole }) => [
        role,
        tie,
        stageRole,
        attempt(state, event, aPerson(tie, role), policyWhere[stageRole](role, tie)),
      ]);
      const wanted = askings.map((asking) => [
        asking.role,
        asking.tie,
        asking.stageRole,
        isExpectedToBeEntitled(event, { state, ...asking })
          ? expectedTarget(state, event)
          : 'refused',
      ]);
      expect(outcomes).toEqual(wanted);
    });

    it.each([...workflowEvents])('%s by the system', (event) => {
      const wanted = isExpectedOfSystem(event, state) ? expectedTarget(state, event) : 'refused';
      expect(attempt(state, event, theSystem)).toBe(wanted);
    });

    it.each([...workflowEvents])('%s by somebody without a role', (event) => {
      expect(attempt(state, event, aPerson('submitter'))).toBe('refused');
    });
  });
});
