import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** What became of one more request. */
export type Count = {
  isWithin: boolean;
  /** How many more there may be before the minute ends. */
  remaining: number;
  /** Seconds until it ends. */
  reset: number;
};

/** Counts a request of somebody for whom a limit holds. */
export type Counters = (who: string, limit: number) => Promise<Count>;

/** Seconds. */
export const window = 60;

/**
 * Counters that all web processes share, in Postgres. Whoever is over the limit is remembered here, so that a flood costs no
 * queries; while the database does not answer, each process counts for itself.
 */
export const sharedCounters = (pool: Pool): Counters =>
  countersOf(
    (points) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limits',
        tableCreated: true,
        clearExpiredByTimeout: true,
        keyPrefix: '',
        points,
        duration: window,
        inMemoryBlockOnConsumed: points + 1,
        insuranceLimiter: new RateLimiterMemory({ points, duration: window, keyPrefix: '' }),
      }),
  );

const countersOf = (limiterOf: (points: number) => RateLimiterPostgres): Counters => {
  const limiters = new Map<number, RateLimiterPostgres>();
  return async (who, limit) => {
    const limiter = limiters.get(limit) ?? limiterOf(limit);
    limiters.set(limit, limiter);
    try {
      return countOf(true, await limiter.consume(disguised(who)));
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return countOf(false, refused);
      throw refused;
    }
  };
};

const countOf = (isWithin: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Count => ({
  isWithin,
  remaining: Math.max(0, remainingPoints),
  reset: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
});

/** The table need not know who reads us. */
const disguised = (who: string): string => createHash('sha256').update(who).digest('base64url');
