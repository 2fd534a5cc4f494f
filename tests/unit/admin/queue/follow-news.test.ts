import { describe, expect, it } from '@jest/globals';

import { followNews } from '@/admin/queue/follow-news';
import type { QueuedCitation } from '@/citations/queries/citation-queue';

const row = (key: string, updatedAt = '2026-12-01T08:00:00.000Z'): QueuedCitation => ({
  key,
  number: 1,
  status: 'unresolved',
  article: { id: 1, title: 'The road that melts', language: 'en', state: 'draft', owner: null },
  sentence: { before: '', words: key, after: '' },
  cites: [],
  proposedUrl: null,
  note: null,
  quotation: null,
  waiver: null,
  since: updatedAt,
  updatedAt,
  findings: [],
});
const later = '2026-12-01T09:00:00.000Z';
const here = { current: 'a', settled: {}, isWhole: true };

describe('news of the queue', () => {
  it('adds what is new at the end, and shows what changed', () => {
    const { rows } = followNews([row('a'), row('b')], [row('c'), row('a'), row('b', later)], here);
    expect(rows.map(({ key, updatedAt }) => [key, updatedAt])).toEqual([
      ['a', row('a').updatedAt],
      ['b', later],
      ['c', row('c').updatedAt],
    ]);
  });

  it('leaves the open citation as it is, since somebody types there', () => {
    const { rows, settled } = followNews([row('a')], [row('a', later)], here);
    expect(rows).toEqual([row('a')]);
    expect(followNews([row('a')], [], here).settled).toEqual({});
    expect(settled).toEqual({});
  });

  it('says what others settled, and keeps what was decided here', () => {
    const decided = { kind: 'cited' as const, title: 'A work', updatedAt: later };
    const { rows, settled } = followNews([row('a'), row('b'), row('c')], [row('a')], {
      ...here,
      settled: { b: decided },
    });
    expect(rows).toHaveLength(3);
    expect(settled).toEqual({ b: decided, c: 'gone' });
  });

  it('takes nothing for settled that may only stand on another page', () => {
    const { settled } = followNews([row('a'), row('b')], [row('a')], { ...here, isWhole: false });
    expect(settled).toEqual({});
  });
});
