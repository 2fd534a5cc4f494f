import { Session } from 'node:inspector/promises';
import { performance, type EventLoopUtilization } from 'node:perf_hooks';
import { errorFacts, log } from '@/platform/logging';

export type Moment = {
  /** Share of the time since the last look in which this process had something to do, 0 to 1. */
  busy: number;
  /** Bytes that it holds. */
  resident: number;
};

/**
 * Whether garbage is worth collecting: nobody would notice the quarter of a second that it takes, and enough has been
 * taken since the last time.
 */
export const isWorthCollecting = ({ busy, resident }: Moment, heldBefore: number): boolean =>
  busy < 0.02 && resident - heldBefore > 48 * megabyte;

/**
 * Gives memory back while nobody asks for anything. V8 collects when more is taken, never because nothing is: after an
 * hour of work it would keep some 300 MB of garbage for as long as it is left alone. Returns what ends the watch.
 */
export const freeMemoryWhenQuiet = (): (() => Promise<void>) => {
  let seen: EventLoopUtilization = performance.eventLoopUtilization();
  let held = 0;
  const look = async () => {
    const now = performance.eventLoopUtilization();
    const busy = performance.eventLoopUtilization(now, seen).utilization;
    seen = now;
    if (!isWorthCollecting({ busy, resident: process.memoryUsage.rss() }, held)) return;
    await collect();
    held = process.memoryUsage.rss();
  };
  const timer = setInterval(() => {
    void look().catch((error: unknown) => log('warn', 'No memory was freed', errorFacts(error)));
  }, everyMilliseconds).unref();
  return () => Promise.resolve(clearInterval(timer));
};

/** As it is done where memory runs short: free pages go back to the system as well. */
const collect = async (): Promise<void> => {
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.collectGarbage');
  } finally {
    session.disconnect();
  }
};

const megabyte = 1024 * 1024;
const everyMilliseconds = 20_000;
