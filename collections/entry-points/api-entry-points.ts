import type { Endpoint, PayloadHandler, PayloadRequest, SanitizedConfig } from 'payload';

import { requestFinding } from '@/accounts/rules/request-findings';
import type { EntryPoint } from '@/accounts/rules/scopes';
import { refusedValue } from '@/database/refused-value';
import { refusal } from '../endpoints/answers';
import { descriptionsOf } from '../endpoints/described';
import { endlessRefusal } from './endless-refusal';
import { keyRefusal } from './key-refusal';
import { mended } from './mended-entry-points';
import { leadsSomewhere, shut } from './needless-entry-points';
import { unreadableBody } from './readable-body';
import { unreadableRequest } from './readable-request';
import { refusedStatus, tellRefusedValue } from './tell-refused-value';

/**
 * What holds for every door of the interface, Payload's own among them. On the finished configuration, since Payload adds
 * its endpoints to ours.
 */
export const withApiEntryPoints = async (
  built: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> => {
  const config = await built;
  for (const entity of [...config.collections, ...config.globals]) {
    if (!entity.endpoints) continue;
    entity.endpoints = entity.endpoints
      .filter((endpoint) => leadsSomewhere(entity, endpoint))
      .map((endpoint) => mended(entity, endpoint));
    putEntryPoints(entity.slug, entity.endpoints);
  }
  putEntryPoints('api', config.endpoints);
  config.endpoints.push(...shut);
  const { afterError = [] } = config.hooks as Partial<typeof config.hooks>;
  config.hooks.afterError = [...afterError, tellRefusedValue];
  return config;
};

/** The handler itself, of one that stands behind a door. */
export const behindEntryPoint = (entryPoint: PayloadHandler): PayloadHandler =>
  behind.get(entryPoint) ?? entryPoint;

const behind = new WeakMap<PayloadHandler, PayloadHandler>();

const putEntryPoints = (of: string, endpoints: Omit<Endpoint, 'root'>[]): void => {
  for (const [index, endpoint] of endpoints.entries()) {
    const { method, path } = endpoint;
    const isOurs = descriptionsOf('', [endpoint]).length > 0;
    const handler = guarded(endpoint.handler, { of, method, path, isOurs });
    behind.set(handler, endpoint.handler);
    endpoints[index] = { ...endpoint, handler };
  }
};

/** Who asks, and in which language, decides what is answered, so a shared cache must look at that too. */
const variedBy = ['Authorization', 'Cookie', 'Accept-Language'].join(', ');

/** What a script of another site may read beside the body. */
const exposed = ['ETag', 'Link', 'RateLimit', 'RateLimit-Policy', 'Retry-After'].join(', ');

/** A value that the database does not take is the caller's mistake and no fault of the house. */
const answered = async (handler: PayloadHandler, req: PayloadRequest): Promise<Response> => {
  try {
    return await handler(req);
  } catch (error) {
    const rule = refusedValue(error);
    if (rule === undefined) throw error;
    return refusal(req, refusedStatus[rule], [requestFinding(rule)]);
  }
};

const guarded =
  (handler: PayloadHandler, entryPoint: EntryPoint & { isOurs: boolean }): PayloadHandler =>
  async (req) => {
    const response =
      keyRefusal(req, entryPoint) ??
      unreadableRequest(req, entryPoint) ??
      endlessRefusal(req, entryPoint) ??
      (await unreadableBody(req, entryPoint)) ??
      (await answered(handler, req));
    // A redirect's headers cannot be changed.
    const answer = new Response(response.body, response);
    answer.headers.set('Vary', variedBy);
    answer.headers.set('Access-Control-Expose-Headers', exposed);
    return answer;
  };
