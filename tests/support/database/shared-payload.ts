import type { BasePayload } from 'payload';

/** The doors look up one shared instance per process, and would make another. */
export const takePlaceOfShared = (payload: BasePayload): void => {
  const shared = (globalThis as { _payload?: Map<string, object> })._payload;
  shared?.set('default', {
    payload,
    promise: null,
    reload: false,
    ws: null,
    initializedCrons: true,
  });
};
