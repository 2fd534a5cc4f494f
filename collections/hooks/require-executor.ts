import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
} from 'payload';

import { isExecutor } from '@/commands/executor-token';

const writing = new Set([
  'create',
  'update',
  'updateByID',
  'delete',
  'deleteByID',
  'restoreVersion',
]);

/**
 * Hooks that shut a collection to everything but commands: forms, REST, GraphQL, bulk edits,
 * duplicates, restored versions, and the Local API with or without a user.
 *
 * @param command the command that the caller should have used
 */
export const requireExecutor = (
  command: string,
): Pick<
  NonNullable<CollectionConfig['hooks']>,
  'beforeOperation' | 'beforeChange' | 'beforeDelete'
> => {
  const beforeOperation: CollectionBeforeOperationHook = ({
    args,
    operation,
    context,
    collection,
  }) => {
    if (writing.has(operation) && !isExecutor(context)) throw refusal(collection.slug, command);
    return args;
  };
  const beforeChange: CollectionBeforeChangeHook = ({ data, context, collection }) => {
    if (!isExecutor(context)) throw refusal(collection.slug, command);
    return data;
  };
  const beforeDelete: CollectionBeforeDeleteHook = ({ context, collection }) => {
    if (!isExecutor(context)) throw refusal(collection.slug, command);
  };
  return {
    beforeOperation: [beforeOperation],
    beforeChange: [beforeChange],
    beforeDelete: [beforeDelete],
  };
};

const refusal = (collection: string, command: string) =>
  new APIError(`Only commands write ${collection}. Use: ${command}.`, 403, null, true);
