import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  addDays,
  addMonths,
  asAsked,
  askedDay,
  calendarViews,
  countOfDays,
  dayOf,
  instantsOf,
  neighbour,
  shownDays,
  weekday,
  weeksOf,
} from '@/overviews/rules/calendar-days';

const anyDay = fc.integer({ min: 0, max: 47_000 }).map((days) => addDays('1975-01-01', days));
const anyView = fc.constantFrom(...calendarViews);
/** With a skipped midnight, a skipped day, half hours, none, and the usual changes. */
const zones = ['Europe/Vilnius', 'America/Sao_Paulo', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'];

describe('the days that a view shows', () => {
  it('are whole weeks from Monday on, around the month', () => {
    const days = shownDays('month', '2026-12-10');
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-11-30', '2027-01-03', 35]);
  });

  it('are four rows where a February begins on a Monday, and six where a month needs them', () => {
    expect(weeksOf(shownDays('month', '2027-02-14'))).toHaveLength(4);
    expect(weeksOf(shownDays('month', '2026-08-01'))).toHaveLength(6);
  });

  it('are one week, or the month alone as a list', () => {
    expect(shownDays('week', '2026-12-10')).toEqual([
      ...['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10'],
      ...['2026-12-11', '2026-12-12', '2026-12-13'],
    ]);
    const list = shownDays('list', '2028-02-10');
    expect([list[0], list.at(-1)]).toEqual(['2028-02-01', '2028-02-29']);
  });

  it('hold the day that was asked for, one after the other without a gap', () => {
    fc.assert(
      fc.property(anyView, anyDay, (view, day) => {
        const days = shownDays(view, day);
        expect(days).toContain(day);
        expect(days.slice(1)).toEqual(days.slice(0, -1).map((one) => addDays(one, 1)));
        if (view !== 'list') {
          expect(weeksOf(days).map((week) => week.map(weekday))).toEqual(
            weeksOf(days).map(() => [1, 2, 3, 4, 5, 6, 7]),
          );
        }
      }),
    );
  });
});

describe('an address', () => {
  it('names a month or a day, and anything else means today', () => {
    const today = '2026-12-01';
    expect(askedDay('2027-03', today)).toBe('2027-03-01');
    expect(askedDay('2027-03-31', today)).toBe('2027-03-31');
    for (const odd of [undefined, '', '2027', '2027-13', '2027-02-30', '9999-01', '2027-03-3']) {
      expect(askedDay(odd, today)).toBe(today);
    }
  });

  it('leads back to the same days, and by its neighbours to and fro', () => {
    fc.assert(
      fc.property(anyView, anyDay, (view, day) => {
        const days = shownDays(view, day);
        expect(shownDays(view, askedDay(asAsked(view, day), '2000-01-01'))).toEqual(days);
        const there = neighbour(view, neighbour(view, day, 1), -1);
        expect(shownDays(view, there)).toEqual(days);
        expect(countOfDays(day, neighbour(view, day, 1))).toBeGreaterThan(0);
      }),
    );
  });
});

describe('days', () => {
  it('stay within a month that is shorter', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2026-12-31', -1)).toBe('2026-11-30');
  });

  it('last from their beginning to that of the next, by the clocks of a zone', () => {
    expect(instantsOf(['2026-12-10'], 'Europe/Vilnius')).toEqual({
      from: '2026-12-09T22:00:00Z',
      until: '2026-12-10T22:00:00Z',
    });
    // 23 hours, since the clocks are put forward; and a midnight that is skipped.
    expect(instantsOf(['2026-03-29'], 'Europe/Vilnius')).toEqual({
      from: '2026-03-28T22:00:00Z',
      until: '2026-03-29T21:00:00Z',
    });
    expect(instantsOf(['2018-11-04'], 'America/Sao_Paulo').from).toBe('2018-11-04T03:00:00Z');
  });

  it('are found again by any instant in them', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...zones),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (day, zone, part) => {
          const { from, until } = instantsOf([day], zone);
          const length = Date.parse(until) - Date.parse(from);
          // A day that a zone left out has no instants.
          fc.pre(length > 0);
          const at = new Date(Date.parse(from) + Math.floor(part * length)).toISOString();
          expect(dayOf(at, zone)).toBe(day);
        },
      ),
    );
  });
});
