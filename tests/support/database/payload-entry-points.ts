import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { createLocalReq, handleEndpoints, type BasePayload } from 'payload';

import { openSession } from '@/accounts/commands/open-session';
import type { User } from '@/payload-types';
import { restEntryPoint } from '@collections/entry-points/rest-entry-point';
import { graphqlEntryPoint } from '@collections/entry-points/graphql-entry-point';

import { password } from '../builders';
import { takePlaceOfShared } from './shared-payload';

/** A body is sent as JSON, unless it is a form; `raw` as it is, and called JSON. */
type Options = {
  as?: User | undefined;
  body?: unknown;
  raw?: string;
  headers?: Record<string, string>;
};
export type EntryPoints = (method: string, path: string, options?: Options) => Promise<Response>;

/** Payload's own REST and GraphQL doors, with their authentication, on this instance. */
export const entryPointsOf = async (
  payload: BasePayload,
  payloadInstanceCacheKey = 'default',
): Promise<EntryPoints> => {
  const { default: config } = await import('@payload-config');
  takePlaceOfShared(payload, payloadInstanceCacheKey);
  const answerRest = restEntryPoint((request) =>
    handleEndpoints({ config, request, payloadInstanceCacheKey }),
  );
  const postGraphQL = graphqlEntryPoint(GRAPHQL_POST(config));
  return async (method, path, { as, body, raw, headers } = {}) => {
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        ...(as ? { Authorization: `JWT ${await tokenOf(payload, as)}` } : {}),
        ...(isJson(body) || raw !== undefined ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      ...(isJson(body) ? { body: JSON.stringify(body) } : {}),
      ...(raw === undefined ? {} : { body: raw }),
      ...(body instanceof FormData ? { body } : {}),
    });
    return path === '/graphql' ? postGraphQL(request) : answerRest(request);
  };
};

const isJson = (body: unknown): boolean => body !== undefined && !(body instanceof FormData);

/** Logs in, as a browser does once. */
export const tokenOf = async (payload: BasePayload, { email }: User): Promise<string> => {
  const { token } = await openSession(await createLocalReq({}, payload), { email, password });
  return token ?? '';
};
