import { describe, expect, it } from '@jest/globals';

import type { NotificationFacts } from '@/notifications/rules/notification-facts';
import { whoIsLate, recipientsOf, whoseTranslation } from '@/notifications/rules/recipients';
import { workflowEvents, type WorkflowEvent } from '@/editions/rules/events';
import { completeStage, type EditorialPolicy } from '@/reviews/rules/policy';
import type { State } from '@/editions/rules/states';
import { byKind, deskOfNames as people, notificationFacts } from '@support/notifications/notified';
import { anApproval } from '@support/editions/workflow';

const told = (
  event: WorkflowEvent,
  data: Partial<NotificationFacts> = {},
): Record<string, string[]> => byKind(recipientsOf(notificationFacts(event, data)));

describe('who is told', () => {
  const cases: [string, WorkflowEvent, Partial<NotificationFacts>, Record<string, string[]>][] = [
    [
      'a submission asks all of the first stage',
      'submit',
      {},
      {
        review_requested: ['reviewer', 'second reviewer'],
      },
    ],
    [
      'a submission asks those to whom the stage was given',
      'submit',
      {
        assignments: [{ stageName: 'Substantive review', user: 'second reviewer' }],
      },
      { review_requested: ['second reviewer'] },
    ],
    [
      'a stage given to a contributor is asked of the others',
      'submit',
      {
        assignments: [{ stageName: 'Substantive review', user: 'reviewer' }],
        contributors: ['reviewer'],
      },
      { review_requested: ['second reviewer'] },
    ],
    [
      'a stage given to the one who acts is asked of nobody else',
      'submit',
      {
        assignments: [{ stageName: 'Substantive review', user: 'reviewer' }],
        actor: 'reviewer',
      },
      {},
    ],
    [
      'contributors are never asked',
      'submit',
      { contributors: ['reviewer'] },
      {
        review_requested: ['second reviewer'],
      },
    ],
    [
      'an approval that opens the next stage asks that one',
      'approve',
      {
        stage: 1,
        stageBefore: 0,
        actor: 'reviewer',
      },
      { review_requested: ['checker'] },
    ],
    ['an approval that opens nothing tells nobody', 'approve', { stageBefore: 0 }, {}],
    [
      'the last approval is told to whose text it is, and to publishers',
      'approve',
      {
        state: 'approved',
        actor: 'editor',
      },
      { approved: ['writer', 'co-author', 'publisher', 'second publisher'] },
    ],
    [
      'a change that throws the review back asks again',
      'revise',
      {
        stage: 0,
        stageBefore: 2,
        actor: 'editor',
      },
      { review_again: ['reviewer', 'second reviewer'] },
    ],
    [
      'a change within a stage asks those whose approval it cost',
      'revise',
      {
        stageBefore: 0,
        voided: ['reviewer'],
      },
      { review_again: ['reviewer'] },
    ],
    [
      'returned text goes to whose it is',
      'request_changes',
      { actor: 'reviewer' },
      {
        changes_requested: ['writer', 'co-author'],
      },
    ],
    [
      'a schedule is told to whose text it is and the other publishers',
      'schedule',
      {
        actor: 'publisher',
      },
      { scheduled: ['writer', 'co-author', 'second publisher'] },
    ],
    [
      'and so is its end',
      'unschedule',
      { actor: 'publisher' },
      {
        unscheduled: ['writer', 'co-author', 'second publisher'],
      },
    ],
    [
      'a failed publication is told to publishers and whoever had to do with it',
      'fail',
      {
        actor: null,
        submittedBy: 'editor',
        scheduledBy: 'publisher',
      },
      { publish_failed: ['publisher', 'second publisher', 'writer', 'editor'] },
    ],
    [
      'a publication is told to whose text it is and who approved it',
      'publish',
      {
        actor: 'publisher',
        approvers: ['reviewer', 'checker'],
      },
      { published: ['writer', 'co-author', 'reviewer', 'checker'] },
    ],
    [
      'a forced one says so, and asks for the review',
      'force_publish',
      { actor: 'publisher' },
      {
        force_published: ['writer', 'co-author'],
        ratification_due: ['reviewer', 'second reviewer', 'checker', 'editor'],
      },
    ],
    [
      'its review is told to whoever forced it',
      'ratify',
      {
        actor: 'reviewer',
        forcedBy: 'publisher',
      },
      { ratified: ['writer', 'co-author', 'publisher'] },
    ],
    [
      'a withdrawal is told to whose text it is and to editors',
      'withdraw',
      {
        actor: 'publisher',
      },
      { withdrawn: ['writer', 'co-author', 'editor'] },
    ],
    [
      'a proposed retraction goes to those who can confirm it',
      'propose_retraction',
      {
        actor: 'publisher',
      },
      { retraction_proposed: ['editor', 'second publisher'] },
    ],
    [
      'a retraction also to whoever proposed it',
      'retract',
      {
        actor: 'second publisher',
        retractionProposedBy: 'publisher',
      },
      { retracted: ['writer', 'co-author', 'editor', 'publisher'] },
    ],
    [
      'a removal to whose text it was and to editors',
      'remove',
      {},
      {
        removed: ['writer', 'co-author', 'editor'],
      },
    ],
  ];

  it.each(cases)('%s', (_name, event, data, expected) => {
    expect(told(event, data)).toEqual(expected);
  });

  it.each(['create', 'recall', 'reopen', 'new_edition', 'supersede', 'discard'] as const)(
    'nobody of %s',
    (event) => expect(told(event)).toEqual({}),
  );

  it.each(workflowEvents)('never whoever did it, nor who left, nor anybody twice: %s', (event) => {
    for (const { id } of people) {
      const given = notificationFacts(event, {
        actor: id,
        owner: 'who left',
        approvers: ['writer', 'writer'],
      });
      const tellings = recipientsOf(given);
      expect(tellings.map(({ user }) => user)).not.toContain(id);
      expect(tellings.map(({ user }) => user)).not.toContain('who left');
      expect(new Set(tellings.map(({ user, what }) => `${user} ${what}`)).size).toBe(
        tellings.length,
      );
    }
  });
});

describe('a review that went on before its job ran', () => {
  const later = (event: WorkflowEvent, state: State, stage = 0) => ({
    later: [{ event, state, stage }],
  });

  it.each([
    later('recall', 'draft'),
    later('request_changes', 'changes_requested'),
    later('approve', 'in_review', 1),
    later('approve', 'approved', 2),
    later('force_publish', 'published'),
  ])('asks nobody any more: %j', (data) => expect(told('submit', data)).toEqual({}));

  it('is still asked for where only an approval of the same stage came', () => {
    expect(told('submit', later('approve', 'in_review', 0))).toEqual({
      review_requested: ['reviewer', 'second reviewer'],
    });
  });
});

describe('stages side by side', () => {
  const policy: EditorialPolicy = {
    stages: [
      completeStage({ name: 'Review', roles: ['reviewer'] }),
      completeStage({ name: 'Facts', roles: ['fact-checker'], alongside: true }),
      completeStage({ name: 'Words', roles: [], people: ['editor'] }),
    ],
  };

  it('are asked for together, and not again when one of them is done', () => {
    expect(told('submit', { policy })).toEqual({
      review_requested: ['reviewer', 'second reviewer', 'checker'],
    });
    expect(told('approve', { policy, stage: 1, stageBefore: 0 })).toEqual({});
  });

  it('know people by name', () => {
    expect(told('approve', { policy, stage: 2, stageBefore: 1 })).toEqual({
      review_requested: ['editor'],
    });
  });

  it('are late by those who have not decided, and editors hear of it', () => {
    const approvals = [anApproval({ user: 'reviewer', stage: 0 })];
    const given = { policy, people, assignments: [], contributors: [], open: [1], approvals };
    expect(byKind(whoIsLate(given))).toEqual({ overdue: ['checker', 'editor'] });
  });
});

describe('a translation whose original changed', () => {
  it('is looked after by whose it is, else by the editors', () => {
    const given = { people, actor: 'publisher', bylined: ['co-author'], owner: 'writer' };
    expect(byKind(whoseTranslation(given))).toEqual({
      translation_affected: ['writer', 'co-author'],
    });
    expect(byKind(whoseTranslation({ ...given, owner: 'who left', bylined: [] }))).toEqual({
      translation_affected: ['editor'],
    });
    expect(whoseTranslation({ ...given, owner: 'publisher', bylined: [] })).toEqual([]);
  });
});
