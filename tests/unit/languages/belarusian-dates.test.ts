import { describe, expect, it } from '@jest/globals';
import { dates } from '@/languages/be/basics/dates';

const { instant: inBelarusian, length: lengthInBelarusian } = dates.own;

const at = new Date('2026-11-23T22:17:00Z');

describe('time in Belarusian', () => {
  it('says an instant by the clocks of a zone', () => {
    const look = { month: 'long', weekday: true, time: true } as const;
    expect(inBelarusian(at, 'UTC', look)).toBe('пн, 23 лістапада 2026 г., 22:17');
    expect(inBelarusian(at, 'Europe/Minsk', look)).toBe('аў, 24 лістапада 2026 г., 01:17');
  });

  it('says every month as the full data of the language do', () => {
    for (let month = 0; month < 12; month += 1) {
      const day = new Date(Date.UTC(2026, month, 5, 12));
      const known = (dateStyle: 'medium' | 'long') =>
        new Intl.DateTimeFormat('be', { dateStyle, timeZone: 'UTC' }).format(day);
      expect(inBelarusian(day, 'UTC', { month: 'short' })).toBe(known('medium'));
      expect(inBelarusian(day, 'UTC', { month: 'long' })).toBe(known('long'));
    }
  });

  it.each([
    [1, '1 дзень'],
    [3, '3 дні'],
    [11, '11 дзён'],
    [21, '21 дзень'],
    [112, '112 дзён'],
  ])('counts %i', (count, words) => {
    expect(lengthInBelarusian(count, 'day')).toBe(words);
  });
});
