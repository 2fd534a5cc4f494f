import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';

import { isExecutor } from '@/editions/executor/executor-token';
import { storedRevision } from '@/articles/queries/stored-revision';
import type { Article } from '@/payload-types';
import { refuseAtDesk } from './refuse-at-desk';
import { refuseStaleSave } from './refuse-stale-save';

/**
 * Remembers the revision that a save says it started from: what is not sent, Payload fills in with what is stored.
 * A person cannot change articles in bulk, since each would need a revision of its own.
 */
export const noteRevision: CollectionBeforeOperationHook = (change) => {
  const { args, operation, context, req } = change;
  if (operation !== 'update') return args;
  if ((!('id' in args) || args.id === undefined) && req.user && !isExecutor(context))
    refuseAtDesk(req, 422, 'no-bulk-edit');
  const { revision } = ('data' in args ? args.data : {}) as { revision?: unknown };
  context.startedFrom = revision;
  return args;
};

/**
 * Refuses a person's save that did not start from the text as it is now. Runs under the article's lock, so of two saves
 * that started from one revision the second is refused. A version is restored on top of whatever is there, on purpose.
 */
export const guardRevision: CollectionBeforeChangeHook<Article> = async (change) => {
  const { data, operation, originalDoc, context, req } = change;
  if (operation === 'create' || !originalDoc) return { ...data, revision: 0, revisedBy: null };
  const stored = await storedRevision(req, originalDoc.id);
  if (req.user && !isExecutor(context) && !context.isRestoringVersion) {
    const from = context.startedFrom;
    if (typeof from !== 'number') refuseAtDesk(req, 422, 'revision-missing');
    // Payload read the article before it was locked, and fills what was not sent from that.
    const known = Math.min(Number(from), originalDoc.revision ?? 0);
    if (from !== stored.revision || known < stored.revision) {
      await refuseStaleSave(req, originalDoc.id, known);
    }
  }
  return { ...data, ...stored };
};
