import { describe, expect, it } from '@jest/globals';

import { languages } from '@/platform/language';
import { completeStage, defaultPolicy, type ReviewStage } from '@/reviews/rules/policy';
import { policyCatalogue } from '@/reviews/rules/policy-catalogue';
import { policyFindings } from '@/reviews/rules/policy-findings';
import { onePolicy } from '@support/editions/workflow';

const aStage = (data: Partial<ReviewStage> = {}): ReviewStage =>
  completeStage({ name: 'Review', roles: ['reviewer'], ...data });
const found = (...stages: ReviewStage[]) =>
  policyFindings({ stages }).map(({ rule, place }) => [rule, place?.field]);

describe('the rules of the review', () => {
  it('are fine as a publication starts, and as tests have them', () => {
    expect(policyFindings(defaultPolicy)).toEqual([]);
    expect(policyFindings(onePolicy)).toEqual([]);
    expect(found(aStage(), aStage({ name: 'Facts', alongside: true, people: [1] }))).toEqual([]);
  });

  it('name somebody for each stage, and enough of them', () => {
    expect(found(aStage({ roles: [] }))).toEqual([['stage-without-people', 'stages.0.roles']]);
    expect(found(aStage({ roles: [], people: [1, 1], minimumApprovals: 2 }))).toEqual([
      ['stage-out-of-reach', 'stages.0.minimumApprovals'],
    ]);
    expect(found(aStage({ roles: [], people: [1, 2], minimumApprovals: 2 }))).toEqual([]);
    expect(found(aStage({ people: [1], minimumApprovals: 2 }))).toEqual([]);
  });

  it('have names by which stages are told apart', () => {
    expect(found(aStage(), aStage({ name: ' review ' }))).toEqual([
      ['stage-named-twice', 'stages'],
    ]);
    expect(found(aStage({ name: ' ' }))).toEqual([['stage-nameless', 'stages.0.name']]);
  });

  it('begin with a stage that stands alone', () => {
    expect(found(aStage({ alongside: true }))).toEqual([
      ['first-stage-alongside', 'stages.0.alongside'],
    ]);
  });

  it('leave no kind of article without review', () => {
    const kinds = ['analysis', 'commentary', 'report'] as const;
    expect(policyFindings({ stages: [aStage({ kinds })] }).map(({ params }) => params)).toEqual([
      { kind: 'interview' },
      { kind: 'legacy' },
    ]);
  });

  it.each(Object.entries(policyCatalogue))('say %s alike in every language', (_rule, said) => {
    const placeholders = languages.map((language) =>
      [...JSON.stringify(said[language]).matchAll(/\{\w+\}/g)].map(String).toSorted(),
    );
    for (const one of placeholders) expect(one).toEqual(placeholders[0]);
  });
});
