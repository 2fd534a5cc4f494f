import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isZone, localTime, offsetName, zonedTime, type ZonedTime } from '@/platform/zoned-time';

const iso = (date: Date): string => date.toISOString().slice(0, 16);

const swedish = new Map<string, Intl.DateTimeFormat>();

/** A second opinion on what a clock shows: Swedish dates are written like ISO 8601. */
const shown = (instant: Date, timeZone: string): string => {
  const format =
    swedish.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  swedish.set(timeZone, format);
  return format.format(instant).replace(' ', 'T');
};

const zone = fc.constantFrom(
  ...new Set([
    ...Intl.supportedValuesOf('timeZone'),
    'UTC',
    'Europe/Minsk',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
  ]),
);
const minute = 60_000;
const instant = fc
  .integer({ min: Date.UTC(1975, 0) / minute, max: Date.UTC(2060, 0) / minute })
  .map((minutes) => new Date(minutes * minute));

const times = (found: ZonedTime): Date[] => {
  if (found.kind === 'skipped') return [];
  return found.kind === 'once' ? [found.instant] : [found.first, found.second];
};

const offset = (at: number, name: string): number => {
  const whole = Math.floor(at / minute) * minute;
  return Date.parse(`${shown(new Date(whole), name)}Z`) - whole;
};

/** When the clocks of a zone were changed in a year, by looking day after day and then halving. */
const changes = (name: string, year: number): number[] => {
  const found: number[] = [];
  for (let day = Date.UTC(year, 0); day < Date.UTC(year + 1, 0); day += 1440 * minute) {
    let [before, after] = [day, day + 1440 * minute];
    if (offset(before, name) === offset(after, name)) continue;
    while (after - before > minute) {
      const middle = Math.floor((before + after) / 2 / minute) * minute;
      if (offset(middle, name) === offset(before, name)) before = middle;
      else after = middle;
    }
    found.push(after);
  }
  return found;
};

describe('a time by the clocks of a zone', () => {
  it.each([
    ['2026-07-01T09:00', 'Europe/Berlin', '2026-07-01T07:00'],
    ['2026-01-01T09:00', 'Europe/Berlin', '2026-01-01T08:00'],
    ['2026-07-01T09:00', 'Europe/Minsk', '2026-07-01T06:00'],
    ['2026-07-01T09:00', 'Asia/Kolkata', '2026-07-01T03:30'],
    ['2026-07-01T09:00', 'Australia/Lord_Howe', '2026-06-30T22:30'],
    ['2026-01-01T09:00', 'Australia/Lord_Howe', '2025-12-31T22:00'],
    ['2024-02-29T00:00', 'UTC', '2024-02-29T00:00'],
    ['2026-07-01T00:30', 'Pacific/Kiritimati', '2026-06-30T10:30'],
  ])('%s in %s is one instant', (local, name, expected) => {
    const found = zonedTime(local, name);
    expect(found?.kind === 'once' && iso(found.instant)).toBe(expected);
  });

  it('is none while clocks are put forward', () => {
    const berlin = zonedTime('2026-03-29T02:30', 'Europe/Berlin');
    if (berlin?.kind !== 'skipped') throw new Error('02:30 was found');
    expect([berlin.before, berlin.after].map(iso)).toEqual([
      '2026-03-29T00:30',
      '2026-03-29T01:30',
    ]);
    expect(localTime(berlin.before, 'Europe/Berlin')).toBe('2026-03-29T01:30');
    expect(localTime(berlin.after, 'Europe/Berlin')).toBe('2026-03-29T03:30');
  });

  it('knows that Lord Howe moves by half an hour', () => {
    const skipped = zonedTime('2026-10-04T02:15', 'Australia/Lord_Howe');
    if (skipped?.kind !== 'skipped') throw new Error('02:15 was found');
    expect(localTime(skipped.before, 'Australia/Lord_Howe')).toBe('2026-10-04T01:45');
    expect(localTime(skipped.after, 'Australia/Lord_Howe')).toBe('2026-10-04T02:45');
  });

  it('knows that Samoa left a whole day out', () => {
    expect(zonedTime('2011-12-30T12:00', 'Pacific/Apia')?.kind).toBe('skipped');
    expect(zonedTime('2011-12-29T12:00', 'Pacific/Apia')?.kind).toBe('once');
  });

  it('is two while clocks are put back', () => {
    const berlin = zonedTime('2026-10-25T02:30', 'Europe/Berlin');
    if (berlin?.kind !== 'twice') throw new Error('02:30 came once');
    expect([berlin.first, berlin.second].map(iso)).toEqual([
      '2026-10-25T00:30',
      '2026-10-25T01:30',
    ]);
    expect(offsetName(berlin.first, 'Europe/Berlin')).toBe('+02:00');
    expect(offsetName(berlin.second, 'Europe/Berlin')).toBe('+01:00');
  });

  it.each([
    ['', 'UTC'],
    ['tomorrow', 'UTC'],
    ['2026-02-30T10:00', 'UTC'],
    ['2026-07-01T25:00', 'UTC'],
    ['2026-07-01T09:00', 'Europe/Nowhere'],
    ['2026-07-01T09:00', ''],
  ])('is unknown of %j in %j', (local, name) => {
    expect(zonedTime(local, name)).toBeUndefined();
  });
});

describe('in every zone', () => {
  it('the clock shows what Intl shows', () => {
    fc.assert(
      fc.property(instant, zone, (at, name) => {
        expect(localTime(at, name)).toBe(shown(at, name));
      }),
      { numRuns: 2000 },
    );
  });

  it('an instant is found again by what its clock shows', () => {
    fc.assert(
      fc.property(instant, zone, (at, name) => {
        const found = zonedTime(localTime(at, name), name);
        expect(found && times(found).map(iso)).toContain(iso(at));
      }),
      { numRuns: 2000 },
    );
  });

  it('every instant that is given shows the time, and a skipped one is shown by none', () => {
    fc.assert(
      fc.property(instant, zone, (wanted, name) => {
        const local = iso(wanted);
        const found = zonedTime(local, name);
        switch (found?.kind) {
          case 'once':
            return expect(localTime(found.instant, name)).toBe(local);
          case 'twice':
            expect(found.first.getTime()).toBeLessThan(found.second.getTime());
            expect(localTime(found.first, name)).toBe(local);
            return expect(localTime(found.second, name)).toBe(local);
          case 'skipped':
            expect(localTime(found.before, name) < local).toBe(true);
            return expect(localTime(found.after, name) > local).toBe(true);
          default:
            throw new Error(`${local} in ${name} is not found`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('holds in the hours around the changes of clocks', () => {
    const seen = { once: 0, skipped: 0, twice: 0 };
    const years = fc.integer({ min: 1980, max: 2040 });
    fc.assert(
      fc.property(zone, years, (name, year) => {
        for (const change of changes(name, year)) {
          const earlier = Math.min(offset(change - minute, name), offset(change, name));
          // What Intl says of every quarter of an hour around the change.
          const around = Array.from({ length: 60 }, (_, at) => change + (at - 30) * 15 * minute);
          const clock = around.map((at) => ({ at, local: shown(new Date(at), name) }));
          for (let aside = -120; aside <= 240; aside += 15) {
            const local = iso(new Date(change + earlier + aside * minute));
            const found = zonedTime(local, name);
            if (!found) throw new Error(`${local} in ${name} is not found`);
            seen[found.kind] += 1;
            const showing = clock.filter((reading) => reading.local === local);
            expect(times(found).map(Number)).toEqual(showing.map(({ at }) => at));
          }
        }
      }),
      { numRuns: 40 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });
});

describe('the name of an offset', () => {
  it.each([
    ['Asia/Kolkata', '+05:30'],
    ['America/St_Johns', '−02:30'],
    ['UTC', '+00:00'],
    ['Pacific/Marquesas', '−09:30'],
  ])('of %s in summer is %s', (name, expected) => {
    expect(offsetName(new Date('2026-07-01T12:00:00Z'), name)).toBe(expected);
  });

  it('is asked only of zones that there are', () => {
    expect(isZone('Europe/Minsk')).toBe(true);
    expect(isZone('Europe/Nowhere')).toBe(false);
  });
});
