import { describe, expect, it } from '@jest/globals';
import { nowOf } from '@/core/now-of';

describe('nowOf', () => {
  it('is the time of the clock, unless whoever made the request says when', () => {
    const before = Date.now();
    expect(nowOf({ context: {} }).getTime()).toBeGreaterThanOrEqual(before);
    expect(nowOf({ context: { happensAt: 'then' } }).getTime()).toBeGreaterThanOrEqual(before);
    const then = new Date('2026-11-20T08:00:00Z');
    expect(nowOf({ context: { happensAt: then } })).toEqual(then);
  });
});
