import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { passwordFindings, shortestPassword } from '@/accounts/rules/password-rule';

const rulesOf = (password: unknown, person = {}) =>
  passwordFindings(password, person).map(({ rule }) => rule);

describe('the rule for passwords', () => {
  it('counts characters as people do, and refuses what is none', () => {
    expect(rulesOf('åéîõü €ßçñøæ')).toEqual([]);
    expect(rulesOf('🐎🔋📎🌊🐎🔋📎🌊🐎🔋📎')).toEqual(['password-too-short']);
    for (const none of [undefined, null, 123456789012, {}, ['a'], '']) {
      expect(rulesOf(none)).toEqual(['password-too-short']);
    }
  });

  it.each([
    'aaaabbbbcccc',
    'abcdefghijkl',
    'lkjihgfedcba',
    'qwertyuiopas',
    '0987654321098',
    'password2026',
    'Administrator!',
    'letmeinletmein',
  ])('refuses %s, which anybody would try', (password) =>
    expect(rulesOf(password)).toEqual(['password-too-plain']),
  );

  it('says nothing of what somebody made up', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 4, maxLength: 6 });
    fc.assert(
      fc.property(words, (some) => {
        const password = some.join(' ');
        fc.pre(new Set(password).size >= 5);
        expect(password.length).toBeGreaterThanOrEqual(shortestPassword);
        expect(rulesOf(password)).toEqual([]);
      }),
    );
  });
});
