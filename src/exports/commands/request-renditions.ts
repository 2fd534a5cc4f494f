import type { PayloadRequest } from 'payload';

import { enqueue } from '@/core/enqueue';

/** How long the worker waits, in milliseconds. */
const pause = 10_000;

/**
 * Has what readers now have of an article written in every format. Not at once: hundreds of editions may be due together, and
 * a reader who comes sooner has the file made for himself. The next change within that time takes this one along.
 */
export const requestRenditions = async (req: PayloadRequest, article: number): Promise<void> => {
  const runAt = new Date(Date.now() + pause);
  await enqueue(
    req,
    'ensure-renditions-are-made',
    { article },
    { key: `renditions:${article}`, runAt },
  );
};
