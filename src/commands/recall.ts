import type { PayloadRequest } from 'payload';

import type { Result } from '@/platform/result';
import { personOf } from './actor';
import { executeTransition } from './execute-transition';
import type { Refusal } from './refusal';
import type { Standing } from './verb';

/** Takes a submitted edition back, as long as nobody has decided on it. */
export const recall = (
  req: PayloadRequest,
  { articleId, reason }: { articleId: number; reason?: string },
): Promise<Result<Standing, Refusal>> =>
  executeTransition(req, articleId, { event: 'recall', reason }, {}, personOf(req));
