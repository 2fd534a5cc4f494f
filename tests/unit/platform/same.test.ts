import { describe, expect, it } from '@jest/globals';

import { isSame } from '@/platform/same';

describe('isSame', () => {
  it.each([
    ['keys in another order', { a: 1, b: [2] }, { b: [2], a: 1 }],
    ['one nothing and another', { a: null, b: '' }, { b: undefined }],
    ['what is empty and nothing', { a: {}, b: [], c: 1 }, { c: 1 }],
  ])('takes %s for the same', (_, one, other) => {
    expect(isSame(one, other)).toBe(true);
    expect(isSame(other, one)).toBe(true);
  });

  it.each([
    ['another value', { a: 1 }, { a: 2 }],
    ['a member more', { a: 1 }, { a: 1, b: 2 }],
    ['a member that every object inherits', {}, { constructor: 1 }],
    ['an item more', [1], [1, 2]],
    ['a list and its members', ['a'], { 0: 'a' }],
    ['zero and nothing', { a: 0 }, {}],
  ])('tells %s apart', (_, one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });
});
