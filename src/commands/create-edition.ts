import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf, systemActor } from './actor';
import { executeTransition } from './execute-transition';
import type { Refusal } from './refusal';
import type { Standing } from './verb';

/**
 * Gives a new article its first edition, in the transaction that creates the article. Without a person,
 * as from the command line, the publication itself is the creator.
 */
export const createEdition = (
  req: PayloadRequest,
  { articleId }: { articleId: number },
): Promise<Result<Standing, Refusal>> => {
  const actor = req.user ? personOf(req) : systemActor;
  return executeTransition(req, articleId, { event: 'create' }, {}, actor);
};
