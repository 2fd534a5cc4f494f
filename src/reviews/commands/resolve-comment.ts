import type { PayloadRequest } from 'payload';

import type { Comment } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { commentFinding } from './comment-findings';
import { endThread, nameOf, type EndThread } from './end-thread';
import { nowOf } from '@/core/now-of';
import { refuse, type Refusal } from '@/core/refusal';

/** Resolves a thread: it is dealt with, and blocks nothing any more. Who did, and when, is kept. */
export const resolveComment = (
  req: PayloadRequest,
  asked: EndThread,
): Promise<Result<Comment, Refusal>> =>
  endThread(req, asked, async ({ first, person }) => {
    if (!first.resolvedAt) {
      return ok({ resolvedAt: nowOf(req).toISOString(), resolvedBy: Number(person.id) });
    }
    const params = { author: await nameOf(req, first.resolvedBy) };
    return refuse(409, commentFinding('thread-resolved', params));
  });
