import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { Pool } from '@/database/client';
import { listenTo } from '@/database/listen';

/** What the queue listens to: new jobs, and a schema that this version does not understand. */
const channels = ['jobs:insert', 'worker:migrate'] as const;

/** As if that many jobs had come: enough for whoever listens to look. */
const somethingCame = JSON.stringify({ count: 1 });

export type OneListener = {
  /** The pool, for one that borrows a connection to listen with: it is given its share of the one that listens. */
  shared: Pool;
  end: () => Promise<void>;
};

/**
 * Lets every lane of a worker listen on one connection. Each runner of the queue would keep one of the pool's, which is two
 * megabytes of Postgres and a place among its connections.
 */
export const oneListener = (connectionString: string, pool: Pool): OneListener => {
  const lanes = new Set<EventEmitter>();
  const tell = (channel: string, payload: string) => {
    for (const lane of [...lanes]) lane.emit('notification', { channel, payload });
  };
  const closing = new AbortController();
  const listening = listenTo(
    connectionString,
    channels,
    {
      heard: (payload, channel) => tell(channel, payload),
      missed: () => tell('jobs:insert', somethingCame),
    },
    closing.signal,
  );
  const lend = (borrowed: Borrowed) => {
    const lane = Object.assign(new EventEmitter(), { query: () => Promise.resolve({ rows: [] }) });
    lanes.add(lane);
    borrowed(undefined, lane as unknown as PoolClient, () => lanes.delete(lane));
  };
  return {
    shared: lendingListener(pool, lend),
    end: async () => {
      closing.abort();
      // A database that says nothing does not say goodbye either.
      await Promise.race([listening, sleep(1_000, undefined, { ref: false })]);
    },
  };
};

type Borrowed = (error: undefined, client: PoolClient, release: () => void) => void;

/** Only who listens asks with a callback; questions are asked with a promise. */
const lendingListener = (pool: Pool, lend: (borrowed: Borrowed) => void): Pool => {
  const connect = (borrowed?: Borrowed) => (borrowed ? lend(borrowed) : pool.connect());
  return new Proxy(pool, {
    get: (target, name) => {
      if (name === 'connect') return connect;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
};
