import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { executeTransition } from '../executor/execute-transition';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus } from '../executor/verb';

/** Gives up an open edition. The text of the article stays, and a live edition is not touched. */
export const discard = (
  req: PayloadRequest,
  { articleId, ...given }: { articleId: number; reason?: string; expectedRevision?: string },
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'discard', ...given }, {}, personOf(req));
