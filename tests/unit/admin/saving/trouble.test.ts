import { describe, expect, it } from '@jest/globals';

import { troubleOf } from '@/admin/saving/trouble';

const now = new Date('2026-11-30T12:00:00Z');
const refusal = (status: number, more: object = {}) => ({
  status,
  said: 'What the server says.',
  rules: [],
  retryAfter: null,
  ...more,
});

describe('why a text is not saved', () => {
  it.each([
    [0, 'offline'],
    [401, 'signed-out'],
    [403, 'not-allowed'],
    [409, 'closed'],
    [413, 'too-long'],
    [422, 'refused'],
    [429, 'busy'],
    [500, 'failed'],
    [502, 'away'],
    [503, 'away'],
    [504, 'away'],
  ])('is told apart: %d is “%s”', (status, reason) => {
    expect(troubleOf(refusal(status), 1, now).reason).toBe(reason);
  });

  it('knows a text that somebody else changed from one that is closed', () => {
    const stale = refusal(409, { rules: ['stale-save'] });
    expect(troubleOf(stale, 1, now)).toMatchObject({ reason: 'changed', again: null });
  });

  it('tries again when the server says so, and never waits longer than a minute', () => {
    const after = (retryAfter: string) => troubleOf(refusal(503, { retryAfter }), 1, now).again;
    expect(after('7')).toBe(7);
    expect(after('Mon, 30 Nov 2026 12:00:20 GMT')).toBe(20);
    expect(after('3600')).toBe(60);
    expect(after('soon')).toBe(2);
  });

  it('waits longer with each failure', () => {
    const waits = [1, 2, 3, 10].map((tries) => troubleOf(refusal(0), tries, now).again);
    expect(waits).toEqual([2, 4, 8, 60]);
  });

  it.each([403, 409, 413, 422])('does not ask the same again after %d', (status) => {
    expect(troubleOf(refusal(status), 1, now).again).toBeNull();
  });
});
