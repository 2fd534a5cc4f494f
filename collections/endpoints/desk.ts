import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { findAtDesk } from '@/overviews/queries/find-at-desk';
import { fitting } from '@/platform/parameters/fitting';
import { env } from '@/platform/env';
import { changeStream, deskChanges } from '@/overviews/live/desk-changes';
import { answer, notLoggedIn } from './answers';
import { described } from './described';
import { deskOperations, findQuestion } from './operations/desk';

/** What the frame of the desk asks on any page. */
export const deskEndpoints: Endpoint[] = described(deskOperations, [
  { path: '/desk/changes', method: 'get', handler: (req) => changes(req) },
  { path: '/desk/find', method: 'get', handler: (req) => find(req) },
]);

const find = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { q } = fitting(findQuestion, Object.fromEntries(req.searchParams));
  return answer({ found: q ? await findAtDesk(req, q) : [] });
};

const changes = (req: PayloadRequest): Response => {
  const { user } = req;
  if (!personOf(req) || !user) return notLoggedIn(req);
  const isTheirs = (change: string) =>
    !change.startsWith('inbox ') || change === `inbox ${user.id}`;
  const all = deskChanges(env().databaseUrl ?? '');
  const signal = req.signal ?? new AbortController().signal;
  return new Response(changeStream(all, isTheirs, signal), {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // What is packed on the way arrives late.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
};
