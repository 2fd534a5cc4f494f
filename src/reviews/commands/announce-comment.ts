import type { PayloadRequest } from 'payload';

import { enqueue } from '@/core/enqueue';

/** Has those told whom a comment concerns, once its transaction has committed. */
export const announceComment = (req: PayloadRequest, comment: number): Promise<void> =>
  enqueue(req, 'ensure-comment-is-announced', { comment }, { key: `comment:${comment}` });
