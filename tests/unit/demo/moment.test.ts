import { describe, expect, it } from '@jest/globals';
import { instantOf } from '@/demo/moment';

const begun = new Date('2026-12-01T22:30:00Z');

describe('instantOf', () => {
  it('counts days by the clocks of the publication, where it is tomorrow already', () => {
    expect(instantOf([0, '07:00'], begun).toISOString()).toBe('2026-12-02T05:00:00.000Z');
    expect(instantOf([3, '18:00'], begun).toISOString()).toBe('2026-11-29T16:00:00.000Z');
    expect(instantOf([-2, '07:00'], begun).toISOString()).toBe('2026-12-04T05:00:00.000Z');
  });

  it('keeps the hour over a change of the clocks', () => {
    expect(instantOf([60, '10:00'], begun).toISOString()).toBe('2026-10-03T07:00:00.000Z');
    expect(instantOf([38, '03:30'], begun).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('takes parts of a day', () => {
    expect(instantOf(0.5, begun).toISOString()).toBe('2026-12-01T10:30:00.000Z');
  });
});
