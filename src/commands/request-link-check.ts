import type { PayloadRequest } from 'payload';

import type { Source } from '@/payload-types';
import { enqueue } from './enqueue';

/** Has the page of a newly cited source fetched once; one that was looked at is left to its schedule. */
export const requestLinkCheck = async (req: PayloadRequest, source: Source): Promise<void> => {
  if (!source.url || source.health?.checkedAt) return;
  const key = `ensure-source-is-checked:${source.id}`;
  await enqueue(req, 'ensure-source-is-checked', { source: source.id }, { key });
};
