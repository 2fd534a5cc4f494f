import { BasePayload } from 'payload';

import { connectionsOf } from '@/database/resilient-pool';

/**
 * Payload for this process's own work: migrations, seeding, jobs, the command line. Next keeps an instance of its own,
 * since its bundle is another copy of the code. The environment must be complete when this is called.
 */
export const bootPayload = async (): Promise<BasePayload> => {
  const { default: config } = await import('@payload-config');
  return new BasePayload().init({ config: await config, disableOnInit: true });
};

/** Closes the connections of an instance: Payload leaves its pool open, and never releases its first client. */
export const endPayload = async (payload: BasePayload): Promise<void> => {
  const connections = connectionsOf(payload.db);
  await payload.destroy();
  await Promise.all(connections.map((connection) => connection.end()));
};

/**
 * Closes the instance that Next's bundle made on its first request, if it did: Payload keeps it on the global object.
 * Else its idle connections would fail loudly when Postgres stops.
 */
export const endPayloadOfPages = async (): Promise<void> => {
  const { _payload } = globalThis as { _payload?: Map<string, { payload?: BasePayload | null }> };
  for (const { payload } of _payload?.values() ?? []) if (payload) await endPayload(payload);
};
