import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from './actor';
import { executeTransition } from './execute-transition';
import type { Refusal } from './refusal';
import type { Standing } from './verb';

/** Takes a submitted edition back, as long as nobody has decided on it. */
export const recall = (
  req: PayloadRequest,
  { articleId, ...given }: { articleId: number; reason?: string; expectedRevision?: string },
): Promise<Result<Standing, Refusal>> =>
  executeTransition(req, articleId, { event: 'recall', ...given }, {}, personOf(req));
