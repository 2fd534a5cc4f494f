import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { cursorOf, placeAt } from '@/exports/rules/bulk-cursor';

const place = fc.record({
  changed: fc
    .date({
      min: new Date('1970-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString()),
  edition: fc.integer({ min: 1, max: 999_999_999 }),
});

describe('a cursor', () => {
  it('says its place again, and stands in an address as it is', () => {
    fc.assert(
      fc.property(place, (given) => {
        const cursor = cursorOf(given);
        expect(placeAt(cursor)).toEqual(given);
        expect(encodeURIComponent(cursor)).toBe(cursor);
      }),
    );
  });

  it.each(['', 'xyz', '2025', Buffer.from('2025-99-99T00:00:00.000Z 1').toString('base64url')])(
    '%s is none',
    (cursor) => {
      expect(placeAt(cursor)).toBeUndefined();
    },
  );
});
