import type { PayloadRequest } from 'payload';

import { jobNames } from '@/core/job-names';
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
  const key = `${jobNames.searchKnowsNames}:${collection}:${id}`;
  await enqueue(req, jobNames.searchKnowsNames, { collection, id }, { key });
};
