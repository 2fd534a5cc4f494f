import type { CollectionAfterChangeHook } from 'payload';

import { followNewSnapshot } from '@/link-checks/commands/follow-new-snapshot';
import type { Snapshot } from '@/payload-types';

/** A new copy, whoever made it, has its consequences in the same transaction. */
export const announceSnapshot: CollectionAfterChangeHook<Snapshot> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') await followNewSnapshot(req, doc);
  return doc;
};
