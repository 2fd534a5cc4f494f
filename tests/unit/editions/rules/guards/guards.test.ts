import { describe, expect, it } from '@jest/globals';

import type { EditionFacts, EventRequest } from '@/editions/rules/edition-facts';
import { workflowFinding } from '@/editions/rules/findings';
import { guards, type GuardName } from '@/editions/rules/guards/guards';
import { transitions } from '@/editions/rules/transitions';
import { completeStage } from '@/reviews/rules/policy';
import {
  aCitation,
  aCitedPage,
  aPerson,
  anApproval,
  anEdition,
  aRequest,
  citing,
  now,
  strictPolicy,
  theSystem,
} from '@support/editions/workflow';

const me = aPerson('me', 'reviewer');
const soon = new Date(now.getTime() + 1);

/** The one guard that is about the publication itself. */
const actorOf = (name: GuardName) => (name === 'time-has-come' ? theSystem : me);

const ask = (
  name: GuardName,
  edition: Parameters<typeof anEdition>[0] = {},
  request: Partial<EventRequest> = {},
) =>
  guards[name]({
    edition: anEdition(edition),
    request: aRequest('approve', request),
    actor: actorOf(name),
    now,
  });
const rules = (...asked: Parameters<typeof ask>) => ask(...asked).map(({ rule }) => rule);

/** One broken edition or request for each guard: with nothing to say about it, a guard is no guard. */
const broken: Record<GuardName, [Parameters<typeof anEdition>[0], Partial<EventRequest>, string]> =
  {
    'approved-hash': [{ approvedHash: 'b' }, {}, 'not-approved-hash'],
    'blocking-comments-resolved': [
      { blockingComments: [{ id: 1, words: 'Wrong year.' }] },
      {},
      'comment-blocks',
    ],
    'claims-checked': [
      {
        approvals: [],
        policy: {
          stages: [completeStage({ name: 'facts', roles: ['reviewer'], claimsChecked: true })],
        },
        claims: [{ key: 'c', words: 'words', works: [], quotation: null, note: 'A note.' }],
      },
      {},
      'claims-unchecked',
    ],
    'checklist-done': [
      {
        approvals: [],
        policy: {
          stages: [
            completeStage({
              name: 'facts',
              roles: ['reviewer'],
              checklist: ['Names', 'Dates'],
            }),
          ],
        },
      },
      { checklist: ['Names'] },
      'checklist-open',
    ],
    'citations-parse': [
      { unreadable: [workflowFinding('not-frozen')], draftedHash: null },
      {},
      'not-frozen',
    ],
    'citations-resolved': [
      { citations: [aCitation({ status: 'unresolved' })] },
      {},
      'citation-unresolved',
    ],
    'correction-note': [{}, { kind: 'correction', publicNote: ' ' }, 'correction-note-missing'],
    'document-intact': [{ documentHash: 'b' }, {}, 'document-altered'],
    'edition-kind': [{}, { kind: undefined }, 'edition-kind'],
    'expected-hash': [{}, { expectedHash: 'b' }, 'stale-hash'],
    'future-instant': [{}, { scheduledFor: now.toISOString() }, 'schedule-not-future'],
    'kind-as-submitted': [{ frozenKind: 'report' }, {}, 'kind-under-review'],
    'links-checked': [citing(aCitedPage({ verdict: 'dead' })), {}, 'link-broken'],
    'no-open-edition': [{ article: { hasOpenEdition: true } }, {}, 'edition-already-open'],
    'not-a-contributor': [{ contributors: ['me'] }, {}, 'contributor-decides'],
    'not-approved-twice': [{ approvals: [anApproval({ user: 'me' })] }, {}, 'approved-already'],
    'not-removed': [{ article: { removed: true } }, {}, 'article-removed'],
    'not-the-one-who-forced': [{ forcedBy: 'me' }, {}, 'forcer-ratifies'],
    'nothing-decided': [{}, {}, 'already-decided'],
    'public-note-given': [{}, { publicNote: undefined }, 'public-note-missing'],
    'publishable-at-last-stage': [
      { citations: [aCitation({ status: 'proposed' })] },
      {},
      'citation-proposed',
    ],
    'quorum-met': [{ approvals: [] }, {}, 'quorum-lacking'],
    'quotations-verified': [
      {
        policy: strictPolicy,
        citations: [
          aCitation({
            sources: [aCitedPage()],
            quotation: { verdict: 'differs', asked: '', waived: false },
          }),
        ],
      },
      {},
      'quotation-differs',
    ],
    'reason-given': [{}, { reason: '  ' }, 'reason-missing'],
    'reason-over-notice': [
      { article: { liveState: 'retracted' } },
      { reason: undefined },
      'reason-over-notice',
    ],
    'required-fields': [{ article: { title: ' ' } }, {}, 'title-missing'],
    'retraction-proposed-by-another': [
      { retractionProposedBy: 'me' },
      {},
      'retraction-needs-another',
    ],
    'redirect-fits': [{ redirect: 'circular' }, { redirectTo: '/a' }, 'redirect-circular'],
    'review-due': [{ reviewDue: false }, {}, 'no-review-due'],
    'revision-seen': [{}, { expectedRevision: '1.1.0' }, 'stale-revision'],
    'sources-archived': [citing(aCitedPage()), {}, 'copy-missing'],
    'stage-is-theirs': [{ approvals: [] }, { stage: 1 }, 'stage-not-theirs'],
    'stage-lacks-approval': [{}, {}, 'stage-complete'],
    'time-has-come': [{ scheduledFor: soon }, {}, 'not-due-yet'],
  };

const fine: Partial<Record<GuardName, Parameters<typeof anEdition>[0]>> = {
  'nothing-decided': { approvals: [] },
  'stage-lacks-approval': { approvals: [] },
  'time-has-come': { scheduledFor: now },
};

describe.each(Object.entries(broken))('the guard %s', (name, [edition, request, rule]) => {
  it('is silent where all is well', () => {
    expect(ask(name as GuardName, fine[name as GuardName])).toEqual([]);
  });
  it(`finds ${rule}`, () => {
    expect(rules(name as GuardName, edition, request)).toEqual([rule]);
  });
});

it('every guard stands in the table', () => {
  const used = new Set(Object.values(transitions).flatMap(({ guards: names }) => [...names]));
  // Asked of every event, before the guards of its own.
  const composed: GuardName[] = ['revision-seen'];
  expect([...used, ...composed].toSorted()).toEqual(Object.keys(guards).toSorted());
});

describe('citations', () => {
  it('are named one by one, with their words', () => {
    const citations = [
      aCitation({ key: 'one', words: 'first words', status: 'unresolved' }),
      aCitation({ key: 'two', words: 'second words', status: 'proposed' }),
      aCitation({ key: 'three', status: 'waived' }),
      aCitation({ key: 'four' }),
    ];
    expect(
      ask('citations-resolved', { citations }).map(({ rule, place }) => [rule, place]),
    ).toEqual([
      ['citation-unresolved', { citationKey: 'one', words: 'first words' }],
      ['citation-proposed', { citationKey: 'two', words: 'second words' }],
    ]);
  });
});

describe('required fields', () => {
  it('are all named at once', () => {
    const article: Partial<EditionFacts['article']> = {
      title: '',
      slug: null,
      kind: null,
      language: null,
      bylines: 0,
      hasText: false,
    };
    expect(ask('required-fields', { article }).map(({ place }) => place?.field)).toEqual([
      'title',
      'slug',
      'kind',
      'language',
      'body',
      'bylines',
    ]);
  });
});

describe('the hash that a person saw', () => {
  it('must be named', () => {
    expect(rules('expected-hash', {}, { expectedHash: undefined })).toEqual(['hash-missing']);
  });
  it('is the working copy’s while the edition is a draft', () => {
    const draft = { state: 'draft' as const, draftedHash: 'fresh', contentHash: 'old' };
    expect(rules('expected-hash', draft, { expectedHash: 'old' })).toEqual(['stale-hash']);
    expect(rules('expected-hash', draft, { expectedHash: 'fresh' })).toEqual([]);
  });
});

describe('the quorum', () => {
  it('does not count what was given for another text, in another round, or by a contributor', () => {
    for (const approval of [
      { contentHash: 'b' },
      { round: 2 },
      { voided: true },
      { user: 'author' },
    ]) {
      expect(rules('quorum-met', { approvals: [anApproval(approval)] })).toEqual([
        'quorum-lacking',
      ]);
    }
  });
});

describe('the last stage', () => {
  it('asks for what publication asks, an earlier one does not', () => {
    const [stage] = anEdition().policy.stages;
    const policy = { stages: stage ? [stage, stage] : [] };
    const citations = [aCitation({ status: 'unresolved' })];
    expect(rules('publishable-at-last-stage', { policy, citations, stage: 0 })).toEqual([]);
    expect(rules('publishable-at-last-stage', { policy, citations, stage: 1 })).toEqual([
      'citation-unresolved',
    ]);
  });
});

describe('a time to publish', () => {
  it.each(['', 'yesterday', '2026-02-30T25:00'])('is not “%s”', (scheduledFor) => {
    expect(rules('future-instant', {}, { scheduledFor })).toEqual(['schedule-not-future']);
  });
  it('names a time zone that exists', () => {
    expect(rules('future-instant', {}, { scheduledZone: 'Mars/Olympus' })).toEqual([
      'schedule-not-future',
    ]);
  });
});

it('the system is nobody’s second person', () => {
  const question = { edition: anEdition(), request: aRequest('retract'), actor: theSystem, now };
  expect(guards['not-a-contributor'](question)).toEqual([]);
});
