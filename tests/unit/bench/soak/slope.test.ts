import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slopeOf } from '../../../bench/soak/slope';

const line = (perMinute: number, level: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    minutes: at / 12,
    value: level + (perMinute * at) / 12,
  }));

describe('the slope of a memory', () => {
  it('is that of a line, wherever it begins', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 2_000, noNaN: true }),
        fc.integer({ min: 3, max: 200 }),
        (perMinute, level, count) => {
          expect(slopeOf(line(perMinute, level, count))).toBeCloseTo(perMinute, 6);
        },
      ),
    );
  });

  it('does not follow one peak as the difference of the ends would', () => {
    const samples = line(0, 300, 121).map((sample, at) =>
      at === 120 ? { ...sample, value: 400 } : sample,
    );
    expect(slopeOf(samples)).toBeLessThan(1);
  });

  it('is nothing where too little was looked at', () => {
    expect(slopeOf([])).toBe(0);
    expect(slopeOf(line(10, 100, 2))).toBe(0);
  });
});
