import type { Client } from 'pg';

import { eventually } from '../faults/points';
import { withClient } from './postgres';
import type { TestPayload } from './test-payload';

/** Something else that goes on in the database meanwhile; it ends before the next thing is expected. */
export const meanwhileIn = (
  { databaseUrl }: Pick<TestPayload, 'databaseUrl'>,
  work: (other: Client) => Promise<void>,
): Promise<void> =>
  withClient(databaseUrl, async (other) => {
    await other.query('BEGIN');
    await work(other);
  });

/** Until a session of this database waits for somebody. */
export const somebodyWaits = (other: Client): Promise<true> =>
  eventually(async () => {
    const { rowCount } = await other.query(
      `SELECT FROM pg_stat_activity
       WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`,
    );
    return rowCount ? true : undefined;
  });
