import { describe, expect, it } from '@jest/globals';

import { changesIn, sinceOf, type Since } from '@/admin/saving/since';

describe('how long ago a text was saved', () => {
  it.each<[number, Since, number | null]>([
    [-5000, { unit: 'seconds', number: 0 }, 1000],
    [0, { unit: 'seconds', number: 0 }, 1000],
    [12_300, { unit: 'seconds', number: 12 }, 700],
    [59_999, { unit: 'seconds', number: 59 }, 1],
    [60_000, { unit: 'minutes', number: 1 }, 60_000],
    [150_000, { unit: 'minutes', number: 2 }, 30_000],
    [3_599_999, { unit: 'minutes', number: 59 }, 1],
    [3_600_000, { unit: 'hour' }, null],
  ])('%d ms', (ago, said, next) => {
    expect(sinceOf(ago)).toEqual(said);
    expect(changesIn(ago)).toBe(next);
  });
});
