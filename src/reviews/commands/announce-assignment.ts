import type { PayloadRequest } from 'payload';

import { enqueue } from '@/core/enqueue';

/** Has somebody told that a review which is under way was given to them. */
export const announceAssignment = (req: PayloadRequest, assignment: number): Promise<void> =>
  enqueue(
    req,
    'ensure-assignment-is-announced',
    { assignment },
    { key: `assignment:${assignment}` },
  );
