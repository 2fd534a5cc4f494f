import { Pool } from '@/database/client';
import { troubleOf } from '@/database/trouble';
import { env } from '@/platform/env';
import { errorFacts, log } from '@/platform/logging';
import type { Shutdown } from '../shutdown';
import { sharedCounters } from './counters';
import { knownKeys } from './known-keys';
import { rateLimits, type Gate } from './rate-limits';
import { sessionPersonOf } from './session-person';

/** The gate as the surroundings want it, with a few connections of its own. */
export const openGate = (databaseUrl: string, shutdown: Shutdown): Gate => {
  const { rateLimits: limits, trustedProxies, payloadSecret } = env();
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 4,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
    application_name: 'ibidem rate limits',
  });
  shutdown.add('pools', 'the rate limits', () => pool.end());
  return rateLimits({
    limits,
    trusted: trustedProxies,
    counters: sharedCounters(pool),
    keyOf: knownKeys(pool),
    personOf: sessionPersonOf(payloadSecret ?? ''),
    report: (error) => {
      // That the database is away is said once, by whoever watches it.
      if (troubleOf(error) === undefined)
        log('error', 'A rate limit could not be looked up', errorFacts(error));
    },
  });
};
