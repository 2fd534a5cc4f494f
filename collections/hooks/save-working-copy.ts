import type { CollectionBeforeOperationHook } from 'payload';

import { deskFinding } from '@/commands/desk-findings';

import { throwRefusal } from './throw-refusal';

/**
 * Writes every save, autosaves too, to the article's own row as well as to its latest version.
 * Payload would keep drafts in the versions only, and queries, indexes and the executor would
 * look at a text that nobody sees any more.
 */
export const saveWorkingCopy: CollectionBeforeOperationHook = ({ args, operation, context }) => {
  if (operation === 'restoreVersion' && 'draft' in args && args.draft) {
    throwRefusal({ status: 422, findings: [deskFinding('one-working-copy')] });
  }
  if (operation !== 'update' && operation !== 'create') return args;
  context.savesText = true; // access leaves the decision to the hooks, which can say why
  return { ...args, draft: false };
};
