import { describe, expect, it } from '@jest/globals';

import type { QuotationVerdict } from '@/citations/rules/quotation-verdicts';
import type { CitedSource } from '@/editions/rules/edition-facts';
import { sayWorkflowFinding } from '@/editions/rules/findings';
import { guards, type GuardName } from '@/editions/rules/guards/guards';
import type { EditorialPolicy } from '@/reviews/rules/policy';
import {
  aCitation,
  aCitedPage,
  anEdition,
  aRequest,
  citing,
  now,
  onePolicy,
  strictPolicy,
  theSystem,
} from '@support/editions/workflow';

const ask = (name: GuardName, edition: Parameters<typeof anEdition>[0]) =>
  guards[name]({
    edition: anEdition(edition),
    request: aRequest('publish'),
    actor: theSystem,
    now,
  });
const rules = (...asked: Parameters<typeof ask>) => ask(...asked).map(({ rule }) => rule);

const lenient: EditorialPolicy = {
  ...onePolicy,
  citations: { requireSnapshots: false, requireVerifiedQuotations: false },
};

describe('links', () => {
  it.each([
    ['alive', 'pending', []],
    ['moved', 'pending', []],
    ['unchecked', 'pending', ['link-unchecked']],
    ['unchecked', 'kept', ['link-unchecked']],
    ['failing', 'pending', ['link-broken']],
    ['failing', 'kept', []],
    ['dead', 'refused', ['link-broken']],
    ['dead', 'kept', []],
    ['drifted', 'kept', []],
    ['soft-404', 'refused', ['link-broken']],
    ['blocked', 'refused', ['link-blocked']],
    ['blocked', 'kept', []],
  ] as const)('that are %s, copy %s: %j', (verdict, copy, expected) => {
    expect(rules('links-checked', citing(aCitedPage({ verdict, copy })))).toEqual(expected);
  });

  it.each([
    ['dead', ['link'], []],
    ['blocked', ['link'], []],
    ['dead', ['copy'], ['link-broken']],
    ['unchecked', ['link', 'copy'], ['link-unchecked']],
  ] as const)('that are %s and may stand without %j: %j', (verdict, waived, expected) => {
    expect(rules('links-checked', citing(aCitedPage({ verdict, waived })))).toEqual(expected);
  });

  it('are not asked for in printed works', () => {
    expect(ask('links-checked', citing(aCitedPage({ url: null, verdict: 'unchecked' })))).toEqual(
      [],
    );
  });

  it('do not hold back a waived citation', () => {
    const citations = [aCitation({ status: 'waived', sources: [aCitedPage({ verdict: 'dead' })] })];
    expect(ask('links-checked', { citations })).toEqual([]);
  });

  it('say where they are cited', () => {
    const [finding] = ask('links-checked', citing(aCitedPage({ verdict: 'unchecked' })));
    expect(finding?.place).toEqual({
      citationKey: 'a-citation',
      words: 'a harvest of record size',
      sourceKey: 'a-source',
    });
  });
});

describe('copies of cited pages', () => {
  it.each([
    ['kept', [], []],
    ['pending', [], ['copy-missing']],
    ['refused', [], ['copy-refused']],
    ['refused', ['copy'], []],
    ['pending', ['link'], ['copy-missing']],
  ] as const)('that are %s, waived %j: %j', (copy, waived, expected) => {
    expect(rules('sources-archived', citing(aCitedPage({ copy, waived })))).toEqual(expected);
  });

  it('are none where something else than the page came, and say what', () => {
    for (const copy of ['pending', 'refused'] as const) {
      const page = aCitedPage({ copy, cameInstead: 'login' });
      const [finding] = ask('sources-archived', citing(page));
      expect(finding).toMatchObject({ rule: 'copy-worthless', params: { cause: 'login' } });
      expect(finding?.message).toContain('not the page but a login.');
      expect(sayWorkflowFinding(finding!, 'ru').message).toContain('вход на сайт');
      expect(sayWorkflowFinding(finding!, 'be').message).toContain('уваход на сайт');
      expect(rules('sources-archived', citing({ ...page, waived: ['copy'] }))).toEqual([]);
    }
  });

  it('are asked for unless the policy says otherwise, and never of printed or waived works', () => {
    expect(
      rules('sources-archived', { ...citing(aCitedPage()), policy: strictPolicy }),
    ).toHaveLength(1);
    expect(rules('sources-archived', { ...citing(aCitedPage()), policy: lenient })).toEqual([]);
    expect(rules('sources-archived', citing(aCitedPage({ url: null })))).toEqual([]);
    const citations = [aCitation({ status: 'waived', sources: [aCitedPage()] })];
    expect(rules('sources-archived', { citations })).toEqual([]);
  });
});

describe('quoted words', () => {
  const page = aCitedPage({ copy: 'kept' });
  const print = aCitedPage({ url: null });
  const quoting = (
    verdict: QuotationVerdict,
    { waived = false, policy = strictPolicy, sources = [page] } = {},
  ) => ({ policy, citations: [aCitation({ sources, quotation: { verdict, asked: '', waived } })] });

  it.each([
    ['verified', []],
    ['unchecked', ['quotation-unchecked']],
    ['differs', ['quotation-differs']],
    ['not-found', ['quotation-not-found']],
    ['unreadable', ['quotation-unreadable']],
  ] as const)('that are %s: %j', (verdict, expected) => {
    expect(rules('quotations-verified', quoting(verdict))).toEqual(expected);
    expect(rules('quotations-verified', quoting(verdict, { waived: true }))).toEqual([]);
    expect(rules('quotations-verified', quoting(verdict, { policy: lenient }))).toEqual([]);
    expect(rules('quotations-verified', quoting(verdict, { policy: onePolicy }))).toEqual(expected);
  });

  it('are not asked for where there is nothing to look in', () => {
    const without = aCitedPage({ copy: 'refused', waived: ['copy'] });
    const ask = (sources: CitedSource[]) =>
      rules('quotations-verified', quoting('unchecked', { sources }));
    expect(ask([print])).toEqual([]);
    expect(ask([without])).toEqual([]);
    expect(ask([print, aCitedPage()])).toEqual(['quotation-unchecked']);
    expect(ask([])).toEqual(['quotation-unchecked']);
    expect(rules('quotations-verified', quoting('differs', { sources: [print] }))).toHaveLength(1);
  });
});
