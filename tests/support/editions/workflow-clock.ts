import { jest } from '@jest/globals';

/** Runs something on a host whose clock is wrong by so many seconds; the database's is right. */
export const byClock = async <T>(skew: number, work: () => Promise<T>): Promise<T> => {
  if (skew === 0) return work();
  jest.useFakeTimers({ now: Date.now() + skew * 1000, doNotFake: [...timers] });
  try {
    return await work();
  } finally {
    jest.useRealTimers();
  }
};

/** Only the time of day is wrong: whatever waits goes on waiting as it does. */
const timers = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;
