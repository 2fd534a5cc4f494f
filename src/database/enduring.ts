import type { PostgresAdapter, postgresAdapter } from '@payloadcms/db-postgres';

import { log } from '@/platform/logging';

type Adapter = ReturnType<typeof postgresAdapter>;
type Pool = PostgresAdapter['pool'];

/**
 * An adapter that outlives its connections. Payload leaves its pool without listeners, and Node ends a process in which
 * an `error` event has none: a restart of Postgres would stop the publication instead of failing a few requests.
 */
export const enduring = (made: Adapter): Adapter => ({
  ...made,
  init: (args) => {
    const adapter = made.init(args);
    const { connect } = adapter;
    adapter.connect = async function connectAndEndure(...options) {
      await connect?.apply(this, options);
      endure(adapter.pool);
    };
    return adapter;
  },
});

/** The pool replaces what it has lost by itself. */
const endure = (pool: Pool): void => {
  if (pool.listenerCount('error') > 0) return;
  pool.on('error', ({ message: error }) => {
    log('warn', 'A connection to the database was lost', { error });
  });
  // Of a client that is lent out the pool takes its own listener away; whoever has borrowed it hears from the statement.
  pool.on('acquire', (client) => {
    client.off('error', heardAlready).on('error', heardAlready);
  });
};

const heardAlready = (): void => undefined;
