import { describe, expect, it } from '@jest/globals';

import { cronLine, lastTimeOf } from '@/platform/cron-line';

const last = (text: string, local: string): string | undefined => {
  const line = cronLine(text);
  return line && lastTimeOf(line, local);
};

describe('a time by the clock', () => {
  it.each([
    ['03:30', '2026-12-01T03:30', '2026-12-01T03:30'],
    ['03:30', '2026-12-01T03:29', '2026-11-30T03:30'],
    ['15 */6 * * *', '2026-12-01T13:00', '2026-12-01T12:15'],
    ['0 4 * * 0', '2026-12-01T12:00', '2026-11-29T04:00'],
    ['0 4 * * 7', '2026-12-01T12:00', '2026-11-29T04:00'],
    ['0 4 1,15 * *', '2026-11-30T12:00', '2026-11-15T04:00'],
    ['30 1-3 * * 1-5', '2026-11-29T12:00', '2026-11-27T03:30'],
    ['0 0 1 1 *', '2026-12-01T00:00', '2026-01-01T00:00'],
    ['0 0 13 * 5', '2026-11-25T00:00', '2026-11-20T00:00'],
    ['0 22/1 * * *', '2026-12-01T22:30', '2026-12-01T22:00'],
  ])('%s was last, at %s, due at %s', (text, local, expected) => {
    expect(last(text, local)).toBe(expected);
  });

  it('is never due on a day that does not exist', () => {
    expect(last('0 0 31 2 *', '2026-12-01T00:00')).toBeUndefined();
  });

  it.each([
    '',
    'daily',
    '24:00',
    '3:60',
    '* * * *',
    '60 * * * *',
    '* * 0 * *',
    '5-1 * * * *',
    '*/0 * * * *',
    '1;2 * * * *',
  ])('is not “%s”', (text) => {
    expect(cronLine(text)).toBeUndefined();
  });
});
