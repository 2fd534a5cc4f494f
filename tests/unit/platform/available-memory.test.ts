import { describe, expect, it } from '@jest/globals';

import { memoryOf } from '@/platform/available-memory';

const gigabyte = 2 ** 30;

describe('the memory that a process may fill', () => {
  it('is that of the machine, or the limit of a container that has one', () => {
    expect(memoryOf(64 * gigabyte, 2 * gigabyte)).toBe(2 * gigabyte);
    expect(memoryOf(64 * gigabyte, 0)).toBe(64 * gigabyte);
    expect(memoryOf(64 * gigabyte, 2 ** 63)).toBe(64 * gigabyte);
  });
});
