import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { handleEndpoints, type BasePayload } from 'payload';

import type { User } from '@/payload-types';

import { password } from './builders';

type Options = { as?: User | undefined; body?: unknown };
export type Doors = (method: string, path: string, options?: Options) => Promise<Response>;

/** Payload's own REST and GraphQL doors, with their authentication, on this instance. */
export const doorsOf = async (payload: BasePayload): Promise<Doors> => {
  const { default: config } = await import('@payload-config');
  takePlaceOfShared(payload);
  const postGraphQL = GRAPHQL_POST(config);
  return async (method, path, { as, body } = {}) => {
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        ...(as ? { Authorization: `JWT ${await tokenOf(payload, as)}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return path === '/graphql' ? postGraphQL(request) : handleEndpoints({ config, request });
  };
};

const tokenOf = async (payload: BasePayload, { email }: User): Promise<string> => {
  const { token } = await payload.login({ collection: 'users', data: { email, password } });
  return token ?? '';
};

/** The doors look up one shared instance per process, and would make another. */
const takePlaceOfShared = (payload: BasePayload): void => {
  const shared = (globalThis as { _payload?: Map<string, object> })._payload;
  shared?.set('default', {
    payload,
    promise: null,
    reload: false,
    ws: null,
    initializedCrons: true,
  });
};
