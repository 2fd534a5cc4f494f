import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf, systemActor } from '@/core/actor';
import { executeTransition } from '../executor/execute-transition';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus } from '../executor/verb';

/**
 * Gives a new article its first edition, in the transaction that creates the article. Without a person,
 * as from the command line, the publication itself is the creator.
 */
export const createEdition = (
  req: PayloadRequest,
  { articleId }: { articleId: number },
): Promise<Result<EditionStatus, Refusal>> => {
  const actor = req.user ? personOf(req) : systemActor;
  return executeTransition(req, articleId, { event: 'create' }, {}, actor);
};
