import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { backupsToDrop } from '@/backups/rules/retention';

const hour = 60 * 60 * 1000;
const start = Date.parse('2026-01-01T02:00:00Z');
const every = (hours: number, count: number) =>
  Array.from({ length: count }, (_, number) => {
    const takenAt = new Date(start + number * hours * hour);
    return { name: takenAt.toISOString(), takenAt, isBeforeUpgrade: false };
  });
const kept = (backups: ReturnType<typeof every>, keep = { daily: 7, weekly: 4, monthly: 6 }) => {
  const dropped = backupsToDrop(backups, keep, 'UTC');
  return backups.map(({ name }) => name).filter((name) => !dropped.includes(name));
};

describe('which backups stay', () => {
  it('of a year of days are seven days, four weeks and six months', () => {
    expect(kept(every(24, 365)).map((name) => name.slice(0, 10))).toEqual([
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-30',
      '2026-12-13',
      '2026-12-20',
      '2026-12-25',
      '2026-12-26',
      '2026-12-27',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
    ]);
  });

  it('is the last of a day, by the clocks of the publication', () => {
    const late = ['2026-12-01T20:00:00Z', '2026-12-01T22:30:00Z'].map((name) => ({
      name,
      takenAt: new Date(name),
      isBeforeUpgrade: false,
    }));
    const one = { daily: 7, weekly: 0, monthly: 0 };
    expect(backupsToDrop(late, one, 'UTC')).toEqual(['2026-12-01T20:00:00Z']);
    expect(backupsToDrop(late, one, 'Europe/Minsk')).toEqual([]);
  });

  it('is the one before the last upgrade, and takes the place of none by the clock', () => {
    const days = every(24, 30).map((one, day) => ({
      ...one,
      isBeforeUpgrade: day === 3 || day === 9,
    }));
    const staying = kept(days, { daily: 2, weekly: 0, monthly: 0 });
    expect(staying.map((name) => name.slice(0, 10))).toEqual([
      '2026-01-10',
      '2026-01-29',
      '2026-01-30',
    ]);
  });

  it('are always the latest, and never fewer after a day without one', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 5_000 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 9 }), (hours, daily) => {
        const backups = hours.map((one) => every(one + 1, 2)[1]).flatMap((one) => one ?? []);
        const staying = kept(backups, { daily, weekly: 0, monthly: 0 });
        const days = new Set(backups.map(({ name }) => name.slice(0, 10)));
        expect(staying).toHaveLength(Math.min(daily, days.size));
        const latest = [...backups].sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime())[0];
        expect(staying).toContain(latest?.name);
      }),
    );
  });
});
