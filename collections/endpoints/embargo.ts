import type { Endpoint, PayloadRequest } from 'payload';

import { personOf } from '@/core/actor';
import { setEmbargo } from '@/articles/commands/set-embargo';
import { notLoggedIn, outcome } from './answers';
import { described } from './described';
import { embargo, embargoOperations } from './operations/embargo';
import { idOf, sentAs } from './sent';

/** `POST /api/articles/:id/embargo {restricted, readers?}`: who may read the article before its publication. */
export const embargoEndpoints: Omit<Endpoint, 'root'>[] = described(embargoOperations, [
  { path: '/:id/embargo', method: 'post', handler: (req) => embargoed(req) },
]);

const embargoed = async (req: PayloadRequest): Promise<Response> => {
  if (!personOf(req)) return notLoggedIn(req);
  return outcome(
    req,
    await setEmbargo(req, { articleId: idOf(req), ...(await sentAs(req, embargo)) }),
  );
};
