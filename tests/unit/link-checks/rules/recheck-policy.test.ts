import { describe, expect, it } from '@jest/globals';
import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
import { nextCheckAt, type Recheck } from '@/link-checks/rules/recheck-policy';
import { retryTime } from '@/link-checks/fetching/retry-after';

const at = new Date('2026-01-10T12:00:00Z');
const day = 86_400_000;
const daysAgo = (days: number) => new Date(at.getTime() - days * day);
const days = (facts: Partial<Recheck>) => {
  const next = nextCheckAt({
    verdict: 'alive',
    at,
    recheckDays: 30,
    inUseSince: daysAgo(100),
    jitter: 0.5,
    ...facts,
  });
  return (next.getTime() - at.getTime()) / day;
};

describe('nextCheckAt', () => {
  it('goes by the verdict', () => {
    const waits = linkVerdicts.map((verdict) => [verdict, days({ verdict })]);
    expect(Object.fromEntries(waits)).toEqual({
      unchecked: 7,
      alive: 30,
      moved: 30,
      failing: 1,
      dead: 30,
      drifted: 7,
      'soft-404': 7,
      blocked: 7,
    });
  });

  it('looks more often at what is new, and less at what is old', () => {
    expect(days({ inUseSince: null })).toBe(15);
    expect(days({ inUseSince: daysAgo(3) })).toBe(15);
    expect(days({ inUseSince: daysAgo(500) })).toBe(60);
    expect(days({ inUseSince: daysAgo(2000) })).toBe(90);
  });

  it('goes by the days of the publication, and never asks more than hourly', () => {
    expect(days({ recheckDays: 2 })).toBe(2);
    expect(days({ recheckDays: 2, verdict: 'drifted' })).toBe(2);
    expect(days({ recheckDays: 0.001, inUseSince: null })).toBeCloseTo(1 / 24);
  });

  it('spreads what was checked together', () => {
    expect(days({ jitter: 0 })).toBeCloseTo(27);
    expect(days({ jitter: 1 })).toBeCloseTo(33);
  });

  it('waits as long as a server asked', () => {
    expect(days({ verdict: 'blocked', retryAt: daysAgo(-10), jitter: 0 })).toBe(10);
    expect(days({ verdict: 'blocked', retryAt: at, jitter: 0 })).toBeCloseTo(1 / 24);
  });
});

describe('retryTime', () => {
  it('reads seconds and dates', () => {
    expect(retryTime('120', at)).toEqual(new Date('2026-01-10T12:02:00Z'));
    expect(retryTime('Sat, 10 Jan 2026 13:00:00 GMT', at)).toEqual(
      new Date('2026-01-10T13:00:00Z'),
    );
  });

  it('keeps within reason', () => {
    expect(retryTime('9999999999', at)).toEqual(daysAgo(-30));
    expect(retryTime('Sat, 10 Jan 2015 13:00:00 GMT', at)).toEqual(at);
  });

  it('takes nothing else for a time', () => {
    for (const nonsense of [undefined, '', '-5', '1.5', 'soon', 'Wed nonsense']) {
      expect(retryTime(nonsense, at)).toBeUndefined();
    }
  });
});
