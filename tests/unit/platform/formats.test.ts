import { describe, expect, it } from '@jest/globals';

import { collator, dateFormat, numberFormat, pluralRules } from '@/platform/formats';

describe('formats', () => {
  it('are made once for a language and its options', () => {
    const day = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    expect(dateFormat('ru', day)).toBe(dateFormat('ru', { ...day }));
    expect(numberFormat('en')).toBe(numberFormat('en'));
    expect(pluralRules('be')).toBe(pluralRules('be'));
    expect(collator('be', { numeric: true })).toBe(collator('be', { numeric: true }));
  });

  it('are others for another language or other options', () => {
    const instant = new Date('2025-06-10T23:30:00Z');
    const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    expect(dateFormat('en-CA', { ...day, timeZone: 'UTC' }).format(instant)).toBe('2025-06-10');
    expect(dateFormat('en-CA', { ...day, timeZone: 'Europe/Minsk' }).format(instant)).toBe(
      '2025-06-11',
    );
    expect(numberFormat('en').format(1234.5)).toBe('1,234.5');
    expect(numberFormat('en', { maximumFractionDigits: 0 }).format(1234.4)).toBe('1,234');
    expect(pluralRules('en').select(2)).toBe('other');
    expect(pluralRules('ru').select(2)).toBe('few');
  });
});
