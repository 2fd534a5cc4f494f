import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
import { quotationVerdicts } from '@/citations/rules/quotation-verdicts';

import { decide } from '@/editions/rules/decide';
import type { Actor } from '@/editions/rules/actor';
import {
  citationStatuses,
  type EditionFacts,
  type EventRequest,
} from '@/editions/rules/edition-facts';
import { workflowEvents } from '@/editions/rules/events';
import { completeStage, type EditorialPolicy, type ReviewStage } from '@/reviews/rules/policy';
import { editionKinds, roles, states } from '@/editions/rules/states';
import {
  aPerson,
  anApproval,
  anEdition,
  aRequest,
  hash,
  now,
  theSystem,
} from '@support/editions/workflow';

const aStage = (data: Partial<ReviewStage> = {}): ReviewStage =>
  completeStage({ name: 'review', roles: ['reviewer'], ...data });
const reviewer = aPerson('me', 'reviewer');
const wrongYear = { id: 1, words: 'Wrong year.' };

const approve = (edition: Parameters<typeof anEdition>[0], actor: Actor = reviewer) => {
  const decision = decide(anEdition(edition), aRequest('approve'), actor, now);
  return decision.ok ? decision.value : decision.error.map(({ rule }) => rule);
};

describe('approval', () => {
  it('leads out of a review of one stage, and fixes the hash', () => {
    expect(approve({ approvals: [], approvedHash: null })).toMatchObject({
      to: 'approved',
      approvedHash: hash,
      approvals: 'add',
    });
  });

  it('waits for as many people as the stage asks for', () => {
    const policy: EditorialPolicy = { stages: [aStage({ minimumApprovals: 2 })] };
    expect(approve({ policy, approvals: [] })).toMatchObject({ to: 'in_review', stage: 0 });
    expect(approve({ policy, approvals: [anApproval()] })).toMatchObject({ to: 'approved' });
  });

  it('counts one person once', () => {
    const policy: EditorialPolicy = { stages: [aStage({ minimumApprovals: 2 })] };
    expect(approve({ policy, approvals: [anApproval({ user: 'me' })] })).toEqual([
      'approved-already',
    ]);
  });

  it('leads to the next stage, whose own people decide', () => {
    const policy: EditorialPolicy = {
      stages: [aStage(), aStage({ name: 'facts', roles: ['fact-checker'] })],
    };
    expect(approve({ policy, approvals: [] })).toMatchObject({ to: 'in_review', stage: 1 });
    const second = { policy, stage: 1, approvals: [anApproval()] };
    expect(approve(second)).toEqual(['not-entitled']);
    expect(approve(second, aPerson('checker', 'fact-checker'))).toMatchObject({ to: 'approved' });
  });
});

describe('a revision under review', () => {
  const revise = (edition: Parameters<typeof anEdition>[0]) => {
    const decision = decide(anEdition(edition), aRequest('revise'), aPerson('e', 'editor'), now);
    return decision.ok ? decision.value : decision.error;
  };
  const policy: EditorialPolicy = { stages: [aStage(), aStage({ name: 'second' })] };

  it('takes the review back to its first stage when the document changed', () => {
    expect(revise({ policy, stage: 1, draftedHash: 'b' })).toMatchObject({
      to: 'in_review',
      stage: 0,
      contentHash: 'b',
      approvals: 'void-stale',
    });
  });

  it('leaves it where it was when the document says the same', () => {
    expect(revise({ policy, stage: 1 })).toMatchObject({ stage: 1, contentHash: hash });
  });

  it('takes it back when an approver has contributed since', () => {
    const contributors = ['another reviewer'];
    expect(revise({ policy, stage: 1, contributors })).toMatchObject({ stage: 0 });
  });
});

describe('a refusal', () => {
  it('names everything that can be done about it at once', () => {
    const edition = { contributors: ['me'], blockingComments: [wrongYear], documentHash: 'b' };
    expect(approve(edition)).toEqual(['document-altered', 'contributor-decides', 'comment-blocks']);
  });

  it('says to somebody who may not only that', () => {
    expect(approve({ blockingComments: [wrongYear] }, aPerson('w', 'writer'))).toEqual([
      'not-entitled',
    ]);
  });
});

const ids = fc.constantFrom('me', 'author', 'another reviewer', 'submitter');
const hashes = fc.option(fc.constantFrom(hash, 'b', ''), { nil: null });

const editions: fc.Arbitrary<EditionFacts> = fc
  .record({
    state: fc.constantFrom(...states, 'none' as const),
    stage: fc.integer({ min: -1, max: 4 }),
    round: fc.nat(3),
    policy: fc.record({
      stages: fc.array(
        fc.record({
          name: fc.string(),
          roles: fc.subarray([...roles]),
          people: fc.array(ids, { maxLength: 2 }),
          minimumApprovals: fc.integer({ min: -1, max: 3 }),
          checklist: fc.array(fc.string(), { maxLength: 2 }),
          claimsChecked: fc.boolean(),
          kinds: fc.constant([]),
          daysAllowed: fc.option(fc.nat(9), { nil: null }),
          alongside: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
    }),
    contentHash: hashes,
    approvedHash: hashes,
    documentHash: hashes,
    draftedHash: hashes,
    contributors: fc.array(ids),
    authors: fc.array(ids),
    approvals: fc.array(
      fc.record({
        user: ids,
        stage: fc.nat(2),
        round: fc.nat(3),
        contentHash: fc.constantFrom(hash, 'b'),
        voided: fc.boolean(),
      }),
    ),
    citations: fc.array(
      fc.record({
        key: fc.string(),
        words: fc.string(),
        status: fc.constantFrom(...citationStatuses),
        sources: fc.array(
          fc.record({
            key: fc.string(),
            title: fc.string(),
            url: fc.option(fc.webUrl(), { nil: null }),
            verdict: fc.constantFrom(...linkVerdicts),
            copy: fc.constantFrom('kept', 'pending', 'refused'),
            waived: fc.subarray<'link' | 'copy'>(['link', 'copy']),
          }),
          { maxLength: 2 },
        ),
        quotation: fc.option(
          fc.record({
            verdict: fc.constantFrom(...quotationVerdicts),
            asked: fc.string(),
            waived: fc.boolean(),
          }),
          { nil: null },
        ),
      }),
      { maxLength: 3 },
    ),
  })
  .map((data) => anEdition(data));

const requests: fc.Arbitrary<EventRequest> = fc.record(
  {
    event: fc.constantFrom(...workflowEvents),
    reason: fc.string(),
    expectedHash: fc.constantFrom(hash, 'b', ''),
    expectedRevision: fc.constantFrom('1.1.1', '1.2.1'),
    stage: fc.integer({ min: -1, max: 3 }),
    redirectTo: fc.string(),
    kind: fc.constantFrom(...editionKinds),
    publicNote: fc.string(),
    checklist: fc.array(fc.string()),
    scheduledFor: fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((d) => d.toISOString()),
    ),
    scheduledZone: fc.oneof(fc.string(), fc.constant('Europe/Minsk')),
  },
  { requiredKeys: ['event'] },
);

const actors: fc.Arbitrary<Actor> = fc.oneof(
  fc.record({
    kind: fc.constant('user' as const),
    id: ids,
    name: fc.string(),
    roles: fc.subarray([...roles]),
  }),
  fc.record({ kind: fc.constant('system' as const), name: fc.string() }),
);

describe('decide', () => {
  it('never throws, and refuses with reasons in words', () => {
    fc.assert(
      fc.property(editions, requests, actors, (edition, request, actor) => {
        const decision = decide(edition, request, actor, now);
        if (decision.ok) return;
        expect(decision.error.length).toBeGreaterThan(0);
        for (const finding of decision.error) expect(finding.message).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('never publishes what was not approved by enough people who did not contribute', () => {
    fc.assert(
      fc.property(editions, actors, (edition, actor) => {
        const decision = decide(edition, aRequest('publish'), actor, now);
        if (!decision.ok) return;
        expect(edition.documentHash).toBe(edition.approvedHash);
        const counting = edition.approvals.filter(
          ({ user, voided, contentHash }) =>
            !voided && contentHash === edition.contentHash && !edition.contributors.includes(user),
        );
        expect(counting.length).toBeGreaterThan(0);
        expect(edition.citations.every(({ status }) => /^(resolved|waived)$/.test(status))).toBe(
          true,
        );
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a publication that is due', () => {
  const scheduled = { state: 'scheduled', scheduledFor: now } as const;
  const publish = (edition: Parameters<typeof anEdition>[0], expectedHash: string | undefined) => {
    const request = aRequest('publish', { expectedHash });
    const decision = decide(anEdition(edition), request, theSystem, now);
    return decision.ok ? decision.value : decision.error.map(({ rule }) => rule);
  };

  it('is of the approved document, which the publication itself has to name', () => {
    expect(publish(scheduled, hash)).toMatchObject({ to: 'published', contentHash: hash });
    expect(publish(scheduled, undefined)).toEqual(['hash-missing']);
    expect(publish({ ...scheduled, contentHash: 'b', documentHash: 'b' }, 'b')).toEqual([
      'not-approved-hash',
      'quorum-lacking',
    ]);
  });

  it('never comes early, and never without a schedule', () => {
    const early = new Date(now.getTime() + 1);
    expect(publish({ ...scheduled, scheduledFor: early }, hash)).toEqual(['not-due-yet']);
    expect(publish({ state: 'approved' }, hash)).toEqual(['not-due-yet']);
  });
});
