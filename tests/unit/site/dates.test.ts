import { describe, expect, it } from '@jest/globals';
import { dayOf, sayDate } from '@/site/dates';

describe('dates', () => {
  it('are said as exactly as they are known', () => {
    expect(sayDate('2025', 'en')).toBe('2025');
    expect(sayDate('2025-06', 'en')).toBe('June 2025');
    expect(sayDate('2025-06-10', 'en')).toBe('June 10, 2025');
    expect(sayDate('2025-06-10', 'ru')).toBe('10 июня 2025');
    expect(sayDate('2025-06-10', 'be')).toBe('10 чэрвеня 2025');
    expect(sayDate('about 1900', 'en')).toBe('about 1900');
  });

  it('of instants are those of the time zone', () => {
    expect(sayDate('2025-06-10T22:30:00.000Z', 'en', 'Europe/Minsk')).toBe('June 11, 2025');
    expect(dayOf('2025-06-10T22:30:00.000Z', 'Europe/Minsk')).toBe('2025-06-11');
    expect(dayOf('2025-06-10', 'Pacific/Auckland')).toBe('2025-06-10');
  });
});
