import type { PayloadRequest } from 'payload';

import type { Source } from '@/payload-types';
import { enqueue } from '@/core/enqueue';

/**
 * Has a copy of a cited page kept, if there is none of its present address; joins the caller's transaction.
 * With `again`, a copy is made although there is one, if the page says something else by now.
 */
export const requestCapture = async (
  req: PayloadRequest,
  { id, url }: Pick<Source, 'id' | 'url'>,
  { again = false }: { again?: boolean } = {},
): Promise<void> => {
  if (!url) return;
  await enqueue(
    req,
    'ensure-source-is-archived',
    { sourceId: id, address: url, again },
    { key: `ensure-source-is-archived:${id}` },
  );
};
