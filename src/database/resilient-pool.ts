import type { PostgresAdapter, postgresAdapter } from '@payloadcms/db-postgres';

import { log } from '@/platform/logging';
import { seekingPrimary, type ClientClass } from './client';
import { commitUnderLease } from './lease';
import { tracedInside, type SpanWish } from '@/platform/tracing';
import { listener } from './noticed-trouble';
import { registerPool } from './open-pools';
import { nameOfConnection } from './process-name';

type Adapter = ReturnType<typeof postgresAdapter>;
type Pool = PostgresAdapter['pool'];

/**
 * An adapter that outlives its connections. Payload leaves its pool without listeners, and Node ends a process in which
 * an `error` event has none: a restart of Postgres would stop the publication instead of failing a few requests.
 */
export const resilient = (made: Adapter): Adapter => ({
  ...made,
  init: (args) => {
    const adapter = made.init(args);
    const { connect, pg } = adapter;
    adapter.connect = async function connectResiliently(...options) {
      const application_name = nameOfConnection('payload');
      adapter.poolOptions = { application_name, ...adapter.poolOptions, ...ofClients(pg.Client) };
      await connect?.apply(this, options);
      keepApart(adapter);
      surviveLostConnections(adapter.pool);
    };
    commitUnderLease(adapter);
    return adapter;
  },
});

const mostOutside = 4;

/** An option of the pool that its types leave out; of the driver that Payload brings, whose types are another version's. */
const ofClients = (Base: unknown): object => ({ Client: seekingPrimary(Base as ClientClass) });

/** The pool of an adapter with the one for statements outside of transactions. */
type Apart = Pool & { outside?: Pool };

/**
 * Statements outside of a transaction have connections of their own. Payload asks who has a document open on a second
 * connection, in the middle of the transaction that saves it: with one pool, as many savers as it has connections would
 * each hold one and wait for another for ever.
 */
const keepApart = ({ pg, pool, poolOptions }: PostgresAdapter): void => {
  const lent = pool as Apart;
  if (lent.outside) return;
  const outside = new pg.Pool({ ...poolOptions, max: mostOutside });
  surviveLostConnections(outside);
  lent.outside = outside;
  lent.query = heard(outside.query.bind(outside));
  lent.connect = heard(lent.connect.bind(lent));
  // Payload's first client is lent out before anybody could listen, and for ever.
  for (const pool of [lent, outside]) registerPool(pool);
};

/** A question of which whoever does the work that it belongs to hears when it fails. */
const heard = <Ask extends (...args: never[]) => unknown>(ask: Ask): Ask =>
  ((...args: never[]) => {
    const hear = listener();
    const asked = tracedInside(
      () => questionSpan(args[0]),
      () => ask(...args),
    );
    if (asked instanceof Promise) asked.catch(hear);
    return asked;
  }) as Ask;

/** A question as a trace shows it: its text has places for values, and no values. */
const questionSpan = (question: unknown): SpanWish => {
  const told =
    typeof question === 'string' ? question : (question as { text?: unknown } | null)?.text;
  const text = typeof told === 'string' ? told.replaceAll(/\s+/g, ' ').trim() : undefined;
  return {
    name: text?.split(' ', 1)[0]?.toUpperCase() ?? 'connect',
    kind: 'client',
    attributes: {
      'db.system.name': 'postgresql',
      ...(text === undefined ? {} : { 'db.query.text': text.slice(0, 2_000) }),
    },
  };
};

type Connection = { end: () => Promise<void> };

/** All open connections of an instance of Payload. */
export const connectionsOf = (db: object): readonly Connection[] => {
  const { pool } = db as { pool: Apart };
  return [pool, pool.outside].flatMap((one) =>
    one ? [...(one as unknown as { _clients: Connection[] })._clients] : [],
  );
};

/** The pool replaces what it has lost by itself. */
const surviveLostConnections = (pool: Pool): void => {
  if (pool.listenerCount('error') > 0) return;
  pool.on('error', ({ message: error }) => {
    // Whoever watches the database says once that it is away.
    log('info', 'A connection to the database was lost', { error });
  });
  pool.on('connect', (client) => {
    Object.assign(client, { query: heard(client.query.bind(client)) });
  });
};
