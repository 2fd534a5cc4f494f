import type { PayloadRequest } from 'payload';

import { enqueue } from '@/core/enqueue';
import type { Named } from './renew-search';

/**
 * Has the search learn what something is called now, in the caller's transaction: a job, so that renaming a topic
 * takes as long with ten thousand texts under it as with one.
 */
export const requestSearchRenewal = async (
  req: PayloadRequest,
  { collection, id }: Named,
): Promise<void> => {
  const key = `ensure-search-knows-names:${collection}:${id}`;
  await enqueue(req, 'ensure-search-knows-names', { collection, id }, { key });
};
