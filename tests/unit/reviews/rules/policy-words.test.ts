import { describe, expect, it } from '@jest/globals';

import { workflowFinding, sayWorkflowFinding } from '@/editions/rules/findings';
import { noPolicyWords, sayPolicyIn, withStageSaid } from '@/reviews/rules/policy-words';

const words = { ...noPolicyWords, ru: { 'Fact check': 'Проверка фактов' } };

describe('words of the policy', () => {
  it('are said in the language for which somebody has put them, else as they stand', () => {
    expect(sayPolicyIn(words, 'ru')('Fact check')).toBe('Проверка фактов');
    expect(sayPolicyIn(words, 'be')('Fact check')).toBe('Fact check');
    expect(sayPolicyIn(words, 'ru')('Numbers')).toBe('Numbers');
  });

  it('are never taken for what every object has', () => {
    expect(sayPolicyIn(words, 'ru')('constructor')).toBe('constructor');
    expect(sayPolicyIn(words, 'ru')('__proto__')).toBe('__proto__');
  });

  it('stand in findings that name a stage', () => {
    const finding = workflowFinding('quorum-lacking', { stage: 'Fact check' });
    const said = withStageSaid(finding, sayPolicyIn(words, 'ru'));
    expect(sayWorkflowFinding(said, 'ru').message).toContain('«Проверка фактов»');
    const other = workflowFinding('not-logged-in');
    expect(withStageSaid(other, sayPolicyIn(words, 'ru'))).toBe(other);
  });
});
