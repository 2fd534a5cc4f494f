import type { PayloadRequest } from 'payload';

import type { Source } from '@/payload-types';
import { enqueue } from '@/core/enqueue';

/** Has a source described that has an address, DOI or ISBN and no title, in the caller's transaction. */
export const requestDescription = async (req: PayloadRequest, source: Source): Promise<void> => {
  if (source.title || !(source.url || source.doi || source.isbn)) return;
  const key = `ensure-source-is-described:${source.id}`;
  await enqueue(req, 'ensure-source-is-described', { source: source.id }, { key });
};
