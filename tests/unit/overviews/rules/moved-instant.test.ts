import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, dayOf } from '@/overviews/rules/calendar-days';
import { atHour, clockChangeIn, movedTo, utcOffset } from '@/overviews/rules/moved-instant';
import { localTime } from '@/platform/zoned-time';

const vilnius = { publication: 'Europe/Vilnius' };

describe('an instant on another day', () => {
  it('keeps its hour by the clocks, over a change of the clocks too', () => {
    // 09:00 in winter is 07:00 UTC, in summer 06:00.
    expect(movedTo('2026-03-27T07:00:00Z', '2026-03-30', vilnius)).toEqual({
      at: '2026-03-30T06:00:00Z',
      hour: 'once',
    });
  });

  it('comes later where the clocks skip its hour', () => {
    expect(movedTo('2026-03-27T01:30:00Z', '2026-03-29', vilnius)).toEqual({
      at: '2026-03-29T01:30:00Z', // 04:30, after the hour that is not there
      hour: 'skipped',
    });
  });

  it('is the first of two where the clocks show its hour twice', () => {
    expect(movedTo('2026-10-23T00:30:00Z', '2026-10-25', vilnius)).toEqual({
      at: '2026-10-25T00:30:00Z',
      hour: 'twice',
    });
  });

  it('keeps the hour of the zone in which it was meant', () => {
    // 20:00 in New York, which changes its clocks two weeks before Vilnius does.
    const moved = movedTo('2026-03-06T01:00:00Z', '2026-03-13', {
      ...vilnius,
      own: 'America/New_York',
    });
    expect(localTime(new Date(moved.at), 'America/New_York')).toBe('2026-03-12T20:00');
    expect(dayOf(moved.at, 'Europe/Vilnius')).toBe('2026-03-13');
  });

  it('falls on the day that was asked for, at its hour, wherever both were meant', () => {
    const zones = [
      'Europe/Vilnius',
      'America/New_York',
      'Asia/Kathmandu',
      'Pacific/Auckland',
      'UTC',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 * 365 * 24 * 2 }),
        fc.integer({ min: -400, max: 400 }),
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        (halfHours, ahead, publication, own) => {
          const at = new Date(Date.UTC(2000, 0, 1) + halfHours * 1_800_000).toISOString();
          const day = addDays(dayOf(at, publication), ahead);
          const moved = movedTo(at, day, { publication, own });
          const hour = (one: string) => localTime(new Date(one), own).slice(11);
          if (moved.hour !== 'skipped') expect(hour(moved.at)).toBe(hour(at));
          // Where two zones change their clocks on different days, a day may miss the hour altogether.
          if (publication === own) expect(dayOf(moved.at, publication)).toBe(day);
          expect(Math.abs(Date.parse(moved.at) - Date.parse(at) - ahead * 86_400_000)).toBeLessThan(
            26 * 3_600_000,
          );
        },
      ),
    );
  });
});

describe('an hour of a day', () => {
  it('is an instant by the clocks of a zone', () => {
    expect(atHour('2026-12-10', '09:00', 'Europe/Vilnius')).toEqual({
      at: '2026-12-10T07:00:00Z',
      hour: 'once',
    });
    expect(atHour('2026-03-29', '03:30', 'Europe/Vilnius').hour).toBe('skipped');
  });
});

describe('how clocks stand', () => {
  it('is said as people write it', () => {
    expect(utcOffset('2026-12-10T00:00:00Z', 'Europe/Vilnius')).toBe('UTC+2');
    expect(utcOffset('2026-12-10T00:00:00Z', 'Asia/Kathmandu')).toBe('UTC+5:45');
    expect(utcOffset('2026-12-10T00:00:00Z', 'America/New_York')).toBe('UTC−5');
    expect(utcOffset('2026-12-10T00:00:00Z', 'UTC')).toBe('UTC+0');
  });

  it('changes at an instant, or not in these days', () => {
    const spring = ['2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z'] as const;
    expect(clockChangeIn(...spring, 'Europe/Vilnius')).toBe('2026-03-29T01:00:00Z');
    expect(clockChangeIn(...spring, 'Europe/Minsk')).toBeNull();
    expect(clockChangeIn(...spring, 'UTC')).toBeNull();
  });
});
