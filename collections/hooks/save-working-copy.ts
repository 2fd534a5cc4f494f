import type { CollectionBeforeOperationHook } from 'payload';

import { refuseAtDesk } from './refuse-at-desk';

/**
 * Writes every save, autosaves too, to the article's own row as well as to its latest version.
 * Payload would keep drafts in the versions only, and queries, indexes and the executor would
 * look at a text that nobody sees any more.
 */
export const saveWorkingCopy: CollectionBeforeOperationHook = ({
  args,
  operation,
  context,
  req,
}) => {
  if (operation === 'restoreVersion' && 'draft' in args && args.draft) {
    refuseAtDesk(req, 422, 'one-working-copy');
  }
  if (operation !== 'update' && operation !== 'create') return args;
  context.savesText = true; // access leaves the decision to the hooks, which can say why
  return { ...args, draft: false };
};
