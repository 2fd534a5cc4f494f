import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { tryJobAgain } from '@/operations/commands/try-job-again';
import { mayLookAfterSystem } from '@/operations/queries/may-look-after';
import { system } from '@/operations/queries/system';
import { operationsFinding } from '@/operations/rules/findings';
import { answer, notLoggedIn, outcome, refusal } from './answers';
import { described } from './described';
import { systemOperations } from './operations/system';
import { idOf } from './sent';

/** How the publication itself is, and what administrators do about it. */
export const systemEndpoints: Endpoint[] = described(systemOperations, [
  { path: '/system', method: 'get', handler: (req) => show(req) },
  { path: '/system/jobs/:id/retry', method: 'post', handler: (req) => retry(req) },
]);

const show = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  if (!mayLookAfterSystem(req)) return refusal(req, 403, [operationsFinding('system-not-theirs')]);
  return answer(await system(req));
};

/** A worker takes it up, so the answer is that it will be done. */
const retry = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(req, await tryJobAgain(req, { job: idOf(req) }), 202);
};
