import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { contentRange, partAsked } from '@/platform/byte-range';

const etag = '"abc"';
const asked = (range: string | null, size = 10, ifRange: string | null = null) =>
  partAsked({ range, ifRange, etag, size });

describe('the part that a request asks for', () => {
  it.each([
    [null, 'whole'],
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=2-4', { first: 2, last: 4 }],
    ['bytes=4-', { first: 4, last: 9 }],
    ['bytes=8-99', { first: 8, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-99', { first: 0, last: 9 }],
    ['Bytes=2-4', { first: 2, last: 4 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=10-12', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=4-2', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=0-1,4-5', 'whole'],
    ['pages=1-2', 'whole'],
    ['bytes=a-b', 'whole'],
  ])('of ten bytes, %s, is %j', (range, part) => {
    expect(asked(range)).toEqual(part);
  });

  it('is the whole where the caller has an older file', () => {
    expect(asked('bytes=0-0', 10, etag)).toEqual({ first: 0, last: 0 });
    for (const older of ['"old"', `W/${etag}`, 'Wed, 25 Nov 2026 10:00:00 GMT']) {
      expect(asked('bytes=0-0', 10, older)).toBe('whole');
    }
  });

  it('lies within the file, whatever is asked', () => {
    const header = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc
        .tuple(fc.option(fc.bigInt({ min: 0n, max: 10n ** 30n })), fc.option(fc.nat(2000)))
        .map(([from, to]) => `bytes=${from ?? ''}-${to ?? ''}`),
    );
    fc.assert(
      fc.property(header, fc.nat(1000), (range, size) => {
        const part = asked(range, size);
        if (typeof part === 'string') return;
        expect(part.first).toBeGreaterThanOrEqual(0);
        expect(part.last).toBeGreaterThanOrEqual(part.first);
        expect(part.last).toBeLessThan(size);
      }),
      { numRuns: 300 },
    );
  });

  it('is said as RFC 9110 has it', () => {
    expect(contentRange({ first: 2, last: 4 }, 10)).toBe('bytes 2-4/10');
  });
});
