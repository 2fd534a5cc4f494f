import type { PayloadRequest } from 'payload';

import type { Comment } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { commentFinding } from './comment-findings';
import { endThread, type EndThread } from './end-thread';
import { refuse, type Refusal } from '@/core/refusal';

/** Opens a resolved thread again; one that blocks holds the next decision as before. */
export const reopenComment = (
  req: PayloadRequest,
  asked: EndThread,
): Promise<Result<Comment, Refusal>> =>
  endThread(req, asked, ({ first }) =>
    Promise.resolve(
      first.resolvedAt
        ? ok({ resolvedAt: null, resolvedBy: null })
        : refuse(409, commentFinding('thread-open')),
    ),
  );
