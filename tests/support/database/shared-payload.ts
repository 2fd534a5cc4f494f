import type { BasePayload } from 'payload';

/**
 * The doors look up one shared instance per process, and would make another.
 *
 * @param key under which they look: another for a second instance on the same database
 */
export const takePlaceOfShared = (payload: BasePayload, key = 'default'): void => {
  const shared = (globalThis as { _payload?: Map<string, object> })._payload;
  shared?.set(key, {
    payload,
    promise: null,
    reload: false,
    ws: null,
    initializedCrons: true,
  });
};
