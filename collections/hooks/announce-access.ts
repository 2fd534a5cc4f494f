import type { CollectionAfterChangeHook, GlobalAfterChangeHook } from 'payload';

import { bumpGeneration } from '@/core/bump-generation';
import type { Source } from '@/payload-types';

/** Readers' pages link to kept copies only while they are open, so a change of that shows at once. */
export const announceSourceAccess: CollectionAfterChangeHook<Source> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isChanged = operation === 'update' && doc.snapshotAccess !== previousDoc.snapshotAccess;
  if (isChanged) await bumpGeneration(req);
  return doc;
};

/** Names and labels stand on many pages, and are seldom changed. */
export const announceLabel: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await bumpGeneration(req);
  return doc as unknown;
};

/** Also of the policy: whether copies are open, and how texts are reviewed, stands on readers' pages. */
export const announcePublication: GlobalAfterChangeHook = async ({ doc, req }) => {
  await bumpGeneration(req);
  return doc as unknown;
};
