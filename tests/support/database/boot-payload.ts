import { BasePayload, type SanitizedConfig } from 'payload';

import { connectionsOf } from '@/database/resilient-pool';

/**
 * Payload with the real configuration on the given database. Silent: it logs each refused
 * operation, and tests refuse a lot.
 */
export const bootPayload = async (databaseUrl: string): Promise<BasePayload> => {
  const { default: config } = await import('@payload-config');
  const payload = await new BasePayload().init({
    config: { ...(await config), logger: silent },
    disableDBConnect: true,
    disableOnInit: true,
  });
  const db = payload.db as unknown as { poolOptions: object; connect: () => Promise<void> };
  // Idle clients keep a timer of ten seconds that would hold the process.
  db.poolOptions = { connectionString: databaseUrl, allowExitOnIdle: true };
  await db.connect();
  return payload;
};

const silent = { options: { level: 'silent' } } as unknown as SanitizedConfig['logger'];

/**
 * `payload.destroy()` leaves the pool open, and db-postgres never gives its first client back, so
 * that `pool.end()` would wait for ever: each client is ended by itself.
 */
export const endPayload = async (payload: BasePayload): Promise<void> => {
  const connections = connectionsOf(payload.db);
  await payload.destroy();
  await Promise.all(connections.map((connection) => connection.end()));
};
