import type { PayloadRequest } from 'payload';

import { jobNames } from '@/core/job-names';
import { enqueue } from '@/core/enqueue';

/** Has those told whom a comment concerns, once its transaction has committed. */
export const announceComment = (req: PayloadRequest, comment: number): Promise<void> =>
  enqueue(req, jobNames.commentIsAnnounced, { comment }, { key: `comment:${comment}` });
