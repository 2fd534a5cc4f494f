import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
  RequestContext,
} from 'payload';

import { isExecutor } from '@/editions/executor/executor-token';

import { refuseAtDesk } from './refuse-at-desk';

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
  const hook = ({ req, context, collection }: Hooked): void => {
    if (isExecutor(context)) return;
    refuseAtDesk(req, 403, 'written-by-commands', { what: collection.slug, command });
  };
  const beforeOperation: CollectionBeforeOperationHook = ({ args, operation, ...hooked }) => {
    if (writing.includes(operation)) hook(hooked);
    return args;
  };
  return {
    beforeOperation: [beforeOperation],
    beforeValidate: [hook],
    beforeChange: [hook],
    beforeDelete: [hook],
  };
};

type Hooked = { req: PayloadRequest; context: RequestContext; collection: { slug: string } };
