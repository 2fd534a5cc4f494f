import { describe, expect, it } from '@jest/globals';

import { decide } from '@/editions/rules/decide';
import {
  completeStage,
  policyFor,
  type EditorialPolicy,
  type ReviewStage,
} from '@/reviews/rules/policy';
import { deadlineOf, stagesBeside, stageToApprove } from '@/reviews/rules/stages';
import {
  aCitation,
  aPerson,
  anApproval,
  anEdition,
  aRequest,
  now,
} from '@support/editions/workflow';

const aStage = (name: string, data: Partial<ReviewStage> = {}): ReviewStage =>
  completeStage({ name, roles: ['reviewer'], ...data });
const facts = aStage('Facts', { roles: ['fact-checker'], alongside: true });
const beside: EditorialPolicy = { stages: [aStage('Substance'), facts, aStage('Copy')] };

const checker = aPerson('checker', 'fact-checker');
const reviewer = aPerson('reviewer', 'reviewer');
const both = aPerson('both', 'reviewer', 'fact-checker');

type Data = Parameters<typeof anEdition>[0];
const rulesOrOutcome = (edition: Data, actor = reviewer, stage?: number) => {
  const request = aRequest('approve', { stage });
  const decision = decide(anEdition({ approvals: [], ...edition }), request, actor, now);
  return decision.ok ? decision.value : decision.error.map(({ rule }) => rule);
};

describe('stages beside each other', () => {
  it('are open together', () => {
    expect(stagesBeside(beside, 0)).toEqual([0, 1]);
    expect(stagesBeside(beside, 1)).toEqual([0, 1]);
    expect(stagesBeside(beside, 2)).toEqual([2]);
    expect(stagesBeside({ stages: [] }, 7)).toEqual([0]);
  });

  it('are approved in any order, and the next one opens after the last of them', () => {
    const policy = beside;
    expect(rulesOrOutcome({ policy }, checker)).toMatchObject({ stage: 0, approvedStage: 1 });
    const second = { policy, approvals: [anApproval({ stage: 1 })] };
    expect(rulesOrOutcome(second)).toMatchObject({ stage: 2, approvedStage: 0 });
  });

  it('take one approval from somebody who is of both for each, as they name them', () => {
    const policy = beside;
    expect(rulesOrOutcome({ policy }, both)).toMatchObject({ approvedStage: 0 });
    expect(rulesOrOutcome({ policy }, both, 1)).toMatchObject({ approvedStage: 1, stage: 0 });
    const approvals = [anApproval({ user: 'both', stage: 1 })];
    expect(rulesOrOutcome({ policy, approvals }, both)).toMatchObject({
      approvedStage: 0,
      stage: 2,
    });
  });

  it('have one answer for each approval that cannot count', () => {
    const policy = beside;
    expect(rulesOrOutcome({ policy }, reviewer, 1)).toEqual(['stage-not-theirs']);
    expect(rulesOrOutcome({ policy }, reviewer, 2)).toEqual(['stage-not-theirs']);
    const met = [anApproval({ stage: 0 })];
    expect(rulesOrOutcome({ policy, approvals: met })).toEqual(['stage-complete']);
    const mine = [anApproval({ stage: 0, user: 'reviewer' })];
    expect(rulesOrOutcome({ policy, approvals: mine })).toEqual(['approved-already']);
    expect(rulesOrOutcome({ policy, approvals: mine }, reviewer, 1)).toEqual(['stage-not-theirs']);
    expect(rulesOrOutcome({ policy, approvals: met, contributors: ['reviewer'] })).toEqual([
      'contributor-decides',
    ]);
  });

  it('are overdue when the first of them is', () => {
    const stages = [aStage('One', { daysAllowed: 5 }), { ...facts, daysAllowed: 2 }];
    expect(deadlineOf({ stages }, 0, now)).toEqual(new Date('2026-03-03T12:00:00.000Z'));
    expect(deadlineOf(beside, 0, now)).toBeNull();
  });
});

describe('people who are named', () => {
  const policy = { stages: [aStage('Facts', { roles: [], people: ['writer'] })] };

  it('decide in their stage whatever their role, and others do not', () => {
    expect(rulesOrOutcome({ policy }, aPerson('writer', 'writer'))).toMatchObject({
      to: 'approved',
    });
    expect(rulesOrOutcome({ policy })).toEqual(['not-entitled']);
  });
});

describe('an earlier stage that lost its approver', () => {
  const policy = { stages: [aStage('One'), aStage('Two', { roles: ['fact-checker'] })] };
  const approvals = [anApproval({ user: 'author' }), anApproval({ user: 'other', stage: 1 })];

  it('is open again after the next approval, and the last to be met asks what publication asks', () => {
    const second = { policy, stage: 1, approvals: [anApproval({ user: 'author' })] };
    expect(rulesOrOutcome(second, checker)).toMatchObject({ to: 'in_review', stage: 0 });
    expect(rulesOrOutcome({ policy, approvals })).toMatchObject({ to: 'approved' });
    const open = { policy, approvals, citations: [aCitation({ status: 'proposed' })] };
    expect(rulesOrOutcome(open)).toEqual(['citation-proposed']);
  });
});

describe('the stages of a kind of article', () => {
  const only = (name: string, kind: 'report' | 'analysis', data: Partial<ReviewStage> = {}) =>
    aStage(name, { kinds: [kind], ...data });
  const shape = (policy: EditorialPolicy) =>
    policy.stages.map(({ name, alongside }) => (alongside ? `+${name}` : name));

  it('are those that name it, and those that name none', () => {
    const policy = { stages: [aStage('One'), only('Two', 'report'), aStage('Three')] };
    expect(shape(policyFor(policy, 'report'))).toEqual(['One', 'Two', 'Three']);
    expect(shape(policyFor(policy, 'analysis'))).toEqual(['One', 'Three']);
    expect(shape(policyFor(policy, null))).toEqual(['One', 'Three']);
  });

  it('keep their order when the one that they stood beside is left out', () => {
    const stages = [aStage('One'), only('Two', 'report'), aStage('Three', { alongside: true })];
    expect(shape(policyFor({ stages }, 'report'))).toEqual(['One', 'Two', '+Three']);
    expect(shape(policyFor({ stages }, 'analysis'))).toEqual(['One', 'Three']);
  });

  it('are one review where none is left', () => {
    const policy = policyFor({ stages: [only('Two', 'report')] }, 'analysis');
    expect(stageToApprove(anEdition({ policy, approvals: [] }), reviewer)).toBe(0);
  });
});
