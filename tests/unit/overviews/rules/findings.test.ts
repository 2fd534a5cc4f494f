import { describe, expect, it } from '@jest/globals';

import { roles } from '@/editions/rules/states';
import { groupFindings } from '@/overviews/rules/group-findings';
import { canSettle } from '@/overviews/rules/who-settles';
import type { Finding, Severity } from '@/platform/finding';

const finding = (rule: string, severity: Severity = 'error', words = ''): Finding => ({
  rule,
  severity,
  message: `${rule} ${words}`,
});

describe('findings of one list', () => {
  it('are one group for each rule, the worst first, in the order in which they came', () => {
    const groups = groupFindings([
      finding('slug-missing', 'warning'),
      finding('citation-unresolved', 'error', 'a'),
      finding('comment-blocks'),
      finding('citation-unresolved', 'error', 'b'),
    ]);
    expect(groups.map(({ rule, findings }) => [rule, findings.length])).toEqual([
      ['citation-unresolved', 2],
      ['comment-blocks', 1],
      ['slug-missing', 1],
    ]);
    expect(groups[0]?.findings.map(({ message }) => message)).toEqual([
      'citation-unresolved a',
      'citation-unresolved b',
    ]);
  });

  it('are none of none', () => expect(groupFindings([])).toEqual([]));
});

describe('who can take the next step', () => {
  it.each([
    ['citation-unresolved', 'writer', true],
    ['citation-unresolved', 'publisher', false],
    ['quotation-differs', 'reviewer', false],
    ['quorum-lacking', 'writer', false],
    ['quorum-lacking', 'reviewer', true],
    ['title-missing', 'writer', true],
  ] as const)('%s, as %s: %s', (rule, role, can) => expect(canSettle(rule, [role])).toBe(can));

  it('is nobody here where a colleague has to, or the publication itself will', () => {
    for (const rule of ['contributor-decides', 'copy-missing', 'link-unchecked']) {
      expect(canSettle(rule, roles)).toBe(false);
    }
  });
});
