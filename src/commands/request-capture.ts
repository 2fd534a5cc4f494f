import type { PayloadRequest } from 'payload';

import type { Source } from '@/payload-types';
import { effects } from './effects';
import { enqueue } from './enqueue';

/** Has a copy of a cited page kept, if there is none of its present address; joins the caller's transaction. */
export const requestCapture = async (
  req: PayloadRequest,
  { id, url }: Pick<Source, 'id' | 'url'>,
): Promise<void> => {
  if (!url) return;
  await enqueue(
    req,
    effects.sourceIsArchived,
    { sourceId: id, address: url },
    { key: `${effects.sourceIsArchived}:${id}` },
  );
};
