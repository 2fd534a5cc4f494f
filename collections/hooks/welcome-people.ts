import type { CollectionAfterChangeHook } from 'payload';

import { welcome } from '@/overviews/commands/set-tour';
import type { User } from '@/payload-types';

/** Whoever gets an account from a colleague is new here, and is shown around; accounts that programs make are not. */
export const welcomePeople: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation === 'create' && req.user) await welcome(req, doc.id);
  return doc;
};
