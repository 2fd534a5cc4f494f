import { describe, expect, it } from '@jest/globals';
import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
import { findingOfLink, type LinkFacts } from '@/link-checks/rules/finding-of-link';
import { fetchErrors } from '@/link-checks/rules/observation';
import { languages } from '@/platform/language';

const facts: LinkFacts = {
  verdict: 'dead',
  key: 'rivers-2020',
  title: 'Rivers',
  url: 'https://example.org/a',
  finalUrl: 'https://example.org/b',
  statusCode: 404,
  likeness: 0.25,
  checkedAt: '2026-01-01T00:00:00.000Z',
};

describe('findingOfLink', () => {
  it.each(languages)('has a sentence and a fix for whatever is not well, in %s', (language) => {
    for (const verdict of linkVerdicts) {
      for (const archive of [null, '/admin/collections/snapshots/1']) {
        for (const error of [null, ...fetchErrors]) {
          const finding = findingOfLink({ ...facts, verdict, archive, error }, language);
          expect(finding === null).toBe(verdict === 'alive');
          if (!finding) continue;
          expect(`${finding.message} ${finding.fix}`).not.toMatch(/[{}]|undefined/);
          expect(finding.place).toEqual({ sourceKey: 'rivers-2020' });
        }
      }
    }
  });

  it('suggests the new address, and is calmer where a copy is kept', () => {
    expect(findingOfLink({ ...facts, verdict: 'moved' }, 'en')?.fix).toContain(
      'https://example.org/b',
    );
    expect(findingOfLink({ ...facts, archive: 'https://archive.example/a' }, 'en')).toMatchObject({
      rule: 'link-is-dead-but-kept',
      severity: 'warning',
    });
    expect(findingOfLink(facts, 'en')?.severity).toBe('error');
  });

  it('says the cause in the language of whoever reads', () => {
    const timedOut = { ...facts, verdict: 'failing', error: 'timeout' } as const;
    expect(findingOfLink(timedOut, 'en')?.message).toContain('no answer in time');
    expect(findingOfLink(timedOut, 'ru')?.message).toContain('нет ответа');
    expect(findingOfLink(timedOut, 'be')?.message).toContain('няма адказу');
  });
});
