import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { cslDateOf, edtfOf } from '@/sources/rules/csl-date';

describe('dates of works', () => {
  it.each([
    [{ 'date-parts': [[2025, 6, 10]] }, '2025-06-10'],
    [{ 'date-parts': [['2025', '6']] }, '2025-06'],
    [{ 'date-parts': [[2024], [2025, 2]] }, '2024/2025-02'],
    [{ 'date-parts': [[-44, 3, 15]] }, '-0044-03-15'],
    [{ 'date-parts': [[2025, 21]] }, '2025'],
    [{ raw: '2025-06-10T12:00:00Z' }, '2025-06-10'],
    [{ literal: 'весна 1918 года' }, 'весна 1918 года'],
    [2025, '2025'],
    [{ 'date-parts': [] }, undefined],
    [' ', undefined],
    [null, undefined],
  ])('reads %j as %j', (sent, expected) => {
    expect(edtfOf(sent)).toBe(expected);
  });

  it('come back as they went', () => {
    const part = (max: number) =>
      fc.integer({ min: 1, max }).map((one) => String(one).padStart(2, '0'));
    const year = fc.integer({ min: 1000, max: 2100 }).map(String);
    const day = fc
      .tuple(year, fc.option(part(12)), fc.option(part(31)))
      .map(([y, m, d]) => (m === null ? y : d === null ? `${y}-${m}` : `${y}-${m}-${d}`));
    const dates = fc.oneof(
      day,
      fc.tuple(day, day).map(([from, to]) => `${from}/${to}`),
      fc.constant('ок. 1900'),
    );
    fc.assert(fc.property(dates, (date) => expect(edtfOf(cslDateOf(date))).toBe(date)));
  });
});
