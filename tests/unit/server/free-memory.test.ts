import { describe, expect, it } from '@jest/globals';
import { isWorthCollecting } from '@/server/free-memory';

const megabyte = 1024 * 1024;

describe('collecting garbage', () => {
  it.each([
    ['nothing to do and much taken since', { busy: 0.001, resident: 300 * megabyte }, true],
    ['nothing to do and little taken since', { busy: 0.001, resident: 240 * megabyte }, false],
    ['somebody to answer', { busy: 0.1, resident: 900 * megabyte }, false],
  ])('%s', (_, moment, isWorthIt) => {
    expect(isWorthCollecting(moment, 200 * megabyte)).toBe(isWorthIt);
  });
});
