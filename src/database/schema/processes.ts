import { sql } from '../migration';

/** Which workers live: each is as present as the database session that announced it. */
const workerPresence = sql`
  CREATE TABLE worker_presence (
    worker_id text PRIMARY KEY,
    session_pid integer NOT NULL,
    session_start timestamptz NOT NULL
  );
`;

/**
 * How much was asked by whom in the current minute, as rate-limiter-flexible keeps it. Unlogged: a crash of Postgres may
 * forget a minute, and nobody waits for a disk.
 */
const rateLimits = sql`
  CREATE UNLOGGED TABLE rate_limits (
    key varchar(255) PRIMARY KEY,
    points integer NOT NULL DEFAULT 0,
    expire bigint
  );
`;

/** What running processes tell each other. */
export const processes = [workerPresence, rateLimits];
