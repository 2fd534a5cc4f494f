import { afterEach, beforeEach, expect, jest } from '@jest/globals';

/** An unexpected `console.error` is a defect that nobody looked at, so it fails the test. */
let spy: ReturnType<typeof jest.spyOn>;

beforeEach(() => {
  spy = jest.spyOn(console, 'error');
});

afterEach(() => {
  const calls = spy.mock.calls;
  spy.mockRestore();
  expect(calls).toEqual([]);
});
