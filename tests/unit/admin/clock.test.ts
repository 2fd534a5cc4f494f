import { describe, expect, it } from '@jest/globals';

import { dayAndHour, dayLabel, daysBetween, hour, longDay, type Clock } from '@/admin/clock';
import { languages, type Language } from '@/platform/language';

const clock = (language: Language, zone = 'Europe/Vilnius'): Clock => ({ language, zone });
const at = '2026-12-03T05:00:00Z';
const now = new Date('2026-11-30T10:00:00Z');

describe('the clock of the desk', () => {
  it('writes a day in one way in each language', () => {
    expect(languages.map((language) => dayAndHour(at, clock(language), now))).toEqual([
      'Thu 3 Dec 07:00',
      'чт 3 дек 07:00',
      'чц 3 сне 07:00',
    ]);
    expect(languages.map((language) => longDay(at, clock(language)))).toEqual([
      'Thursday 3 December',
      'четверг 3 декабря',
      'чацвер, 3 снежня',
    ]);
  });

  it('names the year where it is another', () => {
    expect(
      languages.map((language) => dayLabel('2025-12-03T05:00:00Z', clock(language), now)),
    ).toEqual(['Wed 3 Dec 2025', 'ср 3 дек 2025', 'ср 3 сне 2025']);
  });

  it('counts days of the calendar of the zone', () => {
    expect(daysBetween('2026-11-30T21:30:00Z', '2026-11-30T22:30:00Z', clock('en'))).toBe(1);
    expect(daysBetween('2026-11-30T21:30:00Z', '2026-11-30T22:30:00Z', clock('en', 'UTC'))).toBe(0);
    expect(daysBetween(at, now, clock('en'))).toBe(-3);
    expect(hour('2026-07-03T05:00:00Z', clock('en'))).toBe('08:00');
  });
});
