import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { findAtDesk } from '@/overviews/queries/find-at-desk';
import { fitting } from '@/platform/parameters/fitting';
import { answer, notLoggedIn } from './answers';
import { described } from './described';
import { deskOperations, findQuestion } from './operations/desk';

/** What the frame of the desk asks on any page. */
export const deskEndpoints: Endpoint[] = described(deskOperations, [
  { path: '/desk/find', method: 'get', handler: (req) => find(req) },
]);

const find = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { q } = fitting(findQuestion, Object.fromEntries(req.searchParams));
  return answer({ found: q ? await findAtDesk(req, q) : [] });
};
