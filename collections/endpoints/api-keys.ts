import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { makeApiKey } from '@/accounts/commands/make-api-key';
import { revokeApiKey } from '@/accounts/commands/revoke-api-key';
import { notLoggedIn, outcome } from './answers';
import { described } from './described';
import { apiKeyOperations } from './operations/api-keys';
import { idOf, sentBody } from './sent';

/** Keys for programs: made once, shown once, revoked for good. */
export const apiKeyEndpoints: Omit<Endpoint, 'root'>[] = described(apiKeyOperations, [
  { path: '/make', method: 'post', handler: (req) => make(req) },
  { path: '/:id/revoke', method: 'post', handler: (req) => revoke(req) },
]);

const make = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(req, await makeApiKey(req, await sentBody(req), new Date()), 201);
};

const revoke = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(req, await revokeApiKey(req, { id: idOf(req) }));
};
