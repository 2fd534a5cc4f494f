import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { dayOf, type Day } from '@/overviews/rules/calendar-days';
import { refusalOfDay } from '@/overviews/rules/earliest-day';
import { movedTo } from '@/overviews/rules/moved-instant';

const zone = 'Europe/Vilnius';
const now = '2026-12-01T10:00:00Z'; // noon
const refusal = (at: string, allowedUntil: string | null = null) =>
  refusalOfDay({ at, allowedUntil, zone, now });

describe('a day', () => {
  it('will do from now on, today too if its hour is still to come', () => {
    expect(refusal('2026-12-01T12:00:00Z')).toBeNull();
    expect(refusal('2026-12-10T07:00:00Z')).toBeNull();
  });

  it('is over, and the next will do at the same hour: today, or tomorrow', () => {
    expect(refusal('2026-11-20T12:00:00Z')).toEqual({ why: 'passed', day: '2026-12-01' });
    expect(refusal('2026-11-20T07:00:00Z')).toEqual({ why: 'passed', day: '2026-12-02' });
    expect(refusal('2026-12-01T07:00:00Z')).toEqual({ why: 'passed', day: '2026-12-02' });
  });

  it('is too early while a stage of the review may take longer, and its last day will do', () => {
    const until = '2026-12-05T15:00:00Z';
    expect(refusal('2026-12-04T07:00:00Z', until)).toEqual({
      why: 'under-review',
      day: '2026-12-05',
    });
    expect(refusal('2026-12-05T07:00:00Z', until)).toBeNull();
    expect(refusal('2026-11-20T07:00:00Z', until)).toEqual({ why: 'passed', day: '2026-12-05' });
  });

  it('is not held up by a stage whose time is over', () => {
    expect(refusal('2026-12-02T07:00:00Z', '2026-11-15T15:00:00Z')).toBeNull();
  });

  it('that is named instead does', () => {
    const instants = fc
      .integer({ min: -60 * 24, max: 60 * 24 })
      .map((hours) => new Date(Date.parse(now) + hours * 3_600_000).toISOString());
    fc.assert(
      fc.property(instants, fc.option(instants), (at, allowedUntil) => {
        const refused = refusal(at, allowedUntil);
        if (!refused) return;
        const instead = (day: Day) => movedTo(at, day, { publication: zone }).at;
        expect(refusal(instead(refused.day), allowedUntil)).toBeNull();
        expect(refused.day > dayOf(at, zone) || refused.why === 'passed').toBe(true);
      }),
    );
  });
});
