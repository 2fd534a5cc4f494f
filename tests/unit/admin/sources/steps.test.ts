import { describe, expect, it } from '@jest/globals';

import { firstSteps } from '@/admin/sources/steps';
import { sourcesPath } from '@/admin/sources/sources-path';

const copy = { href: '/snapshots/ab', takenAt: '2026-10-14T08:00:00.000Z' };
const work = {
  verdict: 'dead' as const,
  copy: null,
  isShown: false,
  url: 'https://gone.example/',
  finalUrl: null,
  waivable: [],
};
const citation = {
  key: 'a',
  words: 'words',
  article: { id: 1, title: 'The road that melts' },
  updatedAt: '2026-12-01T08:00:00.000Z',
};

describe('what can be done about a cited work', () => {
  it('is the kept copy first where the page is gone', () => {
    expect(firstSteps({ ...work, copy })[0]).toBe('show-copy');
    expect(firstSteps({ ...work, copy, isShown: true })).not.toContain('show-copy');
    expect(firstSteps(work)[0]).toBe('upload');
  });

  it.each([
    ['failing', 'again'],
    ['moved', 'new-address'],
    ['drifted', 'keep'],
    ['blocked', 'upload'],
    ['alive', 'keep'],
    ['unchecked', 'again'],
  ] as const)('for %s begins with %s', (verdict, step) =>
    expect(firstSteps({ ...work, verdict })[0]).toBe(step),
  );

  it('is a waiver only where a citation of a draft lacks something', () => {
    expect(firstSteps(work)).not.toContain('waive');
    expect(firstSteps({ ...work, waivable: [citation] })).toContain('waive');
    expect(firstSteps({ ...work, waivable: [citation], copy })).not.toContain('waive');
  });
});

describe('the address of a tab', () => {
  it('says what is asked, and nothing that goes without saying', () => {
    expect(sourcesPath()).toBe('/admin/sources?tab=resolve');
    expect(sourcesPath('works', { q: 'road map', page: 2 })).toBe(
      '/admin/sources?tab=works&q=road+map&page=2',
    );
    expect(sourcesPath('broken', { page: 1, q: undefined, mine: false })).toBe(
      '/admin/sources?tab=broken',
    );
  });
});
