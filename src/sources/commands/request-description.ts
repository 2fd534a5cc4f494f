import type { PayloadRequest } from 'payload';

import type { Source } from '@/payload-types';
import { jobNames } from '@/core/job-names';
import { enqueue } from '@/core/enqueue';

/** Has a source described that has an address, DOI or ISBN and no title, in the caller's transaction. */
export const requestDescription = async (req: PayloadRequest, source: Source): Promise<void> => {
  if (source.title || !(source.url || source.doi || source.isbn)) return;
  const key = `${jobNames.sourceIsDescribed}:${source.id}`;
  await enqueue(req, jobNames.sourceIsDescribed, { source: source.id }, { key });
};
