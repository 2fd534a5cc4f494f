import type { PayloadRequest } from 'payload';

import { effects } from '@/core/effects';
import { enqueue } from '@/core/enqueue';

/** Has those told whom a comment concerns, once its transaction has committed. */
export const announceComment = (req: PayloadRequest, comment: number): Promise<void> =>
  enqueue(req, effects.commentIsTold, { comment }, { key: `comment:${comment}` });
