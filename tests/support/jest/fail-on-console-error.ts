import { afterEach, beforeEach, expect, jest } from '@jest/globals';

/** An unexpected `console.error` is a defect that nobody looked at, so it fails the test. */
let seen: unknown[][] = [];
let restore = () => {};

beforeEach(() => {
  seen = [];
  const spy = jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    seen.push(words);
  });
  restore = () => spy.mockRestore();
});

afterEach(() => {
  restore();
  expect(seen).toEqual([]);
});
