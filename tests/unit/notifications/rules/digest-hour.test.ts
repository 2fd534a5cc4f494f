import { describe, expect, it } from '@jest/globals';

import { digestTime, isDigestHour } from '@/notifications/rules/digest-hour';

const at = (now: string, zone: string, hour: number) => {
  const found = digestTime(new Date(now), zone, hour);
  return found && [found.day, found.until.toISOString()];
};

describe('the time of a daily letter', () => {
  it('is the hour of the publication’s clocks on the day that it is there', () => {
    expect(at('2026-12-01T03:59:59Z', 'Europe/Minsk', 7)).toBeNull();
    expect(at('2026-12-01T04:00:00Z', 'Europe/Minsk', 7)).toEqual([
      '2026-12-01',
      '2026-12-01T04:00:00.000Z',
    ]);
    // Still the first of December there, and already past seven; in Auckland it is the next morning.
    expect(at('2026-12-01T20:59:00Z', 'Europe/Minsk', 7)?.[0]).toBe('2026-12-01');
    expect(at('2026-12-01T20:59:00Z', 'Pacific/Auckland', 7)).toEqual([
      '2026-12-02',
      '2026-12-01T18:00:00.000Z',
    ]);
    expect(at('2026-12-01T21:01:00Z', 'Europe/Minsk', 7)).toBeNull();
  });

  it('follows the clocks when they change', () => {
    expect(at('2026-03-28T12:00:00Z', 'Europe/Berlin', 7)?.[1]).toBe('2026-03-28T06:00:00.000Z');
    expect(at('2026-03-29T12:00:00Z', 'Europe/Berlin', 7)?.[1]).toBe('2026-03-29T05:00:00.000Z');
  });

  it('is as soon as clocks are past an hour that they leave out', () => {
    expect(at('2026-03-29T00:59:59Z', 'Europe/Berlin', 2)).toBeNull();
    expect(at('2026-03-29T01:00:00Z', 'Europe/Berlin', 2)).toEqual([
      '2026-03-29',
      '2026-03-29T01:00:00.000Z',
    ]);
    expect(at('2026-09-06T04:00:00Z', 'America/Santiago', 0)).toEqual([
      '2026-09-06',
      '2026-09-06T04:00:00.000Z',
    ]);
  });

  it('is once a day where an hour comes round again', () => {
    expect(at('2026-10-25T00:00:00Z', 'Europe/Berlin', 2)).toEqual(
      at('2026-10-25T01:30:00Z', 'Europe/Berlin', 2),
    );
  });

  it('is a whole hour of a day', () => {
    expect([0, 7, 23].every(isDigestHour)).toBe(true);
    expect([-1, 24, 7.5, '7', null].some(isDigestHour)).toBe(false);
  });
});
