import { describe, expect, it } from '@jest/globals';
import { checkNames, isReady, unseen, type Check, type CheckName } from '@/operations/rules/checks';
import { findingOfCheck, operationsCatalogue } from '@/operations/rules/findings';
import { languages } from '@/platform/language';
import { sayFinding } from '@/platform/finding';

describe('what a check says', () => {
  it.each(checkNames)('is nothing where the %s is well, or was not looked at', (name) => {
    expect(findingOfCheck(name, { state: 'ok', figure: 3 })).toBeUndefined();
    expect(findingOfCheck(name, { state: 'unknown' })).toBeUndefined();
  });

  it.each(checkNames)(
    'is what is the matter with the %s, and what to do, in every language',
    (name) => {
      const finding = findingOfCheck(name, { state: 'warn', figure: 754 });
      if (!finding) throw new Error('Nothing is said');
      for (const language of languages) {
        const { message, fix } = sayFinding(finding, language, operationsCatalogue);
        expect(message).toMatch(/\S+ \S+/);
        expect(fix).toMatch(/\S+ \S+/);
        expect(`${message}${fix}`).not.toMatch(/[{}]/);
      }
    },
  );

  it.each<[CheckName, Check, RegExp]>([
    ['jobs', { state: 'warn', figure: 754 }, /due for 12 minutes/],
    ['clock', { state: 'warn', figure: -3600.2 }, /differ by 3600 seconds/],
    ['migrations', { state: 'fail', figure: 2 }, /lacks 2 changes/],
    ['mail', { state: 'off' }, /no mail server/],
  ])('has its figure: %s', (name, check, words) => {
    expect(findingOfCheck(name, check)?.message).toMatch(words);
  });

  it('takes a process out only where it fails', () => {
    expect(isReady({ ...unseen, jobs: { state: 'warn' }, mail: { state: 'off' } })).toBe(true);
    expect(isReady({ ...unseen, disk: { state: 'fail' } })).toBe(false);
  });
});
