import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { setEmbargo } from '@/articles/commands/set-embargo';
import { notLoggedIn, outcome } from './answers';
import { described } from './described';
import { embargoOperations } from './operations/embargo';
import { idOf, isId, sentBody } from './sent';

/** `POST /api/articles/:id/embargo {restricted, readers?}`: who may read the article before its publication. */
export const embargoEndpoints: Omit<Endpoint, 'root'>[] = described(embargoOperations, [
  { path: '/:id/embargo', method: 'post', handler: (req) => embargoed(req) },
]);

const embargoed = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  const { restricted, readers } = await sentBody(req);
  const result = await setEmbargo(req, {
    articleId: idOf(req),
    restricted: restricted === true,
    ...(Array.isArray(readers) ? { readers: readers.filter(isId) } : {}),
  });
  return outcome(req, result);
};
