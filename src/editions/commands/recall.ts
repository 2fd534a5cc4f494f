import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from '@/core/actor';
import { executeTransition } from '../executor/execute-transition';
import type { Refusal } from '@/core/refusal';
import type { EditionStatus } from '../executor/verb';

/** Takes a submitted edition back, as long as nobody has decided on it. */
export const recall = (
  req: PayloadRequest,
  { articleId, ...given }: { articleId: number; reason?: string; expectedRevision?: string },
): Promise<Result<EditionStatus, Refusal>> =>
  executeTransition(req, articleId, { event: 'recall', ...given }, {}, personOf(req));
