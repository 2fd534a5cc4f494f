import { describe, expect, it } from '@jest/globals';

import { sharedMegabytes } from '@/database/shared-megabytes';

const gigabyte = 2 ** 30;

describe('what the embedded Postgres keeps of its files', () => {
  it('is an eighth of the machine', () => {
    expect(sharedMegabytes(4 * gigabyte)).toBe(512);
    expect(sharedMegabytes(3.5 * gigabyte)).toBe(448);
  });

  it('is neither less than it needs nor more than it can use', () => {
    expect(sharedMegabytes(0.25 * gigabyte)).toBe(64);
    expect(sharedMegabytes(64 * gigabyte)).toBe(1024);
  });
});
