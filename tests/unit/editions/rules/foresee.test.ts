import { describe, expect, it } from '@jest/globals';

import { publicationFindings } from '@/editions/rules/checklist';
import { foresee } from '@/editions/rules/foresee';
import { subjectOf } from '@/editions/rules/subject-of';
import { completeStage } from '@/reviews/rules/policy';
import { aCitation, aPerson, anEdition, now } from '@support/editions/workflow';

describe('what somebody may do now', () => {
  it('does not depend on what they will still fill in', () => {
    const policy = {
      stages: [completeStage({ name: 'review', roles: ['reviewer'], checklist: ['Names'] })],
    };
    const edition = anEdition({ policy, approvals: [] });
    const reviewer = aPerson('me', 'reviewer');
    expect(foresee(edition, 'approve', reviewer, now)).toEqual({
      event: 'approve',
      allowed: true,
      findings: [],
    });
    expect(foresee(edition, 'request_changes', reviewer, now).allowed).toBe(true);
    const past = anEdition({ state: 'published' });
    expect(foresee(past, 'new_edition', aPerson('e', 'editor'), now).allowed).toBe(true);
  });

  it('says why not', () => {
    const edition = anEdition({ contributors: ['me'] });
    const { allowed, findings } = foresee(edition, 'approve', aPerson('me', 'reviewer'), now);
    expect(allowed).toBe(false);
    expect(findings.map(({ rule }) => rule)).toEqual(['contributor-decides']);
  });
});

describe('the checklist', () => {
  const rules = (edition: Parameters<typeof anEdition>[0]) =>
    publicationFindings(anEdition(edition), aPerson('me'), now).map(({ rule }) => rule);

  it('is empty when nothing stands in the way', () => {
    expect(rules({})).toEqual([]);
    expect(rules({ state: 'approved', draftedHash: null })).toEqual([]);
  });

  it('has one finding for each thing to do, whatever the state', () => {
    const edition = {
      citations: [aCitation({ status: 'unresolved' }), aCitation({ status: 'proposed' })],
      blockingComments: [{ id: 1, words: 'Wrong year.' }],
      article: { slug: null },
    };
    for (const state of ['draft', 'in_review', 'approved'] as const) {
      expect(rules({ ...edition, state })).toEqual([
        'slug-missing',
        'citation-unresolved',
        'citation-proposed',
        'comment-blocks',
      ]);
    }
  });
});

describe('the edition that an event is about', () => {
  const draft = { id: 3, number: 3, state: 'draft' } as const;
  const live = { id: 2, number: 2, state: 'published' } as const;
  const old = { id: 1, number: 1, state: 'superseded' } as const;

  it('is the open one, the live one, or the one that a new edition follows', () => {
    expect(subjectOf('open', [draft, live, old])).toBe(draft);
    expect(subjectOf('live', [draft, live, old])).toBe(live);
    expect(subjectOf('new', [draft, live, old])).toBe(live);
  });

  it('is the latest where there is none of that kind', () => {
    expect(subjectOf('open', [live, old])).toBe(live);
    expect(subjectOf('live', [draft])).toBe(draft);
    expect(subjectOf('new', [draft])).toBe(draft);
    expect(subjectOf('open', [])).toBeNull();
  });
});
