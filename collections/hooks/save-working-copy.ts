import { APIError, type CollectionBeforeOperationHook } from 'payload';

/**
 * Writes every save, autosaves too, to the article's own row as well as to its latest version.
 * Payload would keep drafts in the versions only, and queries, indexes and the executor would
 * look at a text that nobody sees any more.
 */
export const saveWorkingCopy: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'restoreVersion' && 'draft' in args && args.draft) {
    throw new APIError('An article has one working copy: restore without draft=true.', 400);
  }
  return operation === 'update' || operation === 'create' ? { ...args, draft: false } : args;
};
