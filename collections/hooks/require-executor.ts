import type { CollectionBeforeOperationHook, CollectionConfig, RequestContext } from 'payload';

import { deskFinding } from '@/commands/desk-findings';
import { isExecutor } from '@/commands/executor-token';

import { throwRefusal } from './throw-refusal';

type WritingHooks = Required<
  Pick<
    NonNullable<CollectionConfig['hooks']>,
    'beforeOperation' | 'beforeValidate' | 'beforeChange' | 'beforeDelete'
  >
>;

/** Payload says `update` and `delete` for one record and for many alike, `create` for duplicates. */
const writing: readonly string[] = ['create', 'update', 'delete', 'restoreVersion'];

/**
 * Hooks that shut a collection to everything but commands: forms, REST, GraphQL, bulk edits,
 * duplicates, restored versions, and the Local API with or without a user. The first hook answers
 * before access control does, since it can say what to use instead; the others stand behind it.
 *
 * @param command what the caller should have used
 */
export const requireExecutor = (command: string): WritingHooks => {
  const require = (context: RequestContext, what: string): void => {
    if (isExecutor(context)) return;
    throwRefusal({
      status: 403,
      findings: [deskFinding('written-by-commands', { what, command })],
    });
  };
  const beforeOperation: CollectionBeforeOperationHook = ({ args, operation, ...hook }) => {
    if (writing.includes(operation)) require(hook.context, hook.collection.slug);
    return args;
  };
  return {
    beforeOperation: [beforeOperation],
    beforeValidate: [({ context, collection }) => require(context, collection.slug)],
    beforeChange: [({ context, collection }) => require(context, collection.slug)],
    beforeDelete: [({ context, collection }) => require(context, collection.slug)],
  };
};
