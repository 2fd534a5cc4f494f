import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';

import { isExecutor } from '@/editions/executor/executor-token';
import { refuseAtDesk } from './refuse-at-desk';

/** What the hooks of one save tell each other, besides what Payload does. */
export type Save = {
  startedFrom?: unknown;
  /** Names of the fields that were sent: what was not, Payload fills in with what is stored. */
  sent?: readonly string[];
  saveId?: string | undefined;
  mergedFrom?: undefined;
};

/**
 * Remembers the revision that a save says it started from, what it sent, and the name that it bears (`?save=`). A person
 * cannot change articles in bulk, since each would need a revision of its own.
 */
export const noteRevision: CollectionBeforeOperationHook = (change) => {
  const { args, operation, context, req } = change;
  if (operation !== 'update') return args;
  if ((!('id' in args) || args.id === undefined) && req.user && !isExecutor(context))
    refuseAtDesk(req, 422, 'no-bulk-edit');
  const data = ('data' in args ? args.data : {}) as { revision?: unknown };
  const save: Save = {
    startedFrom: data.revision,
    sent: Object.keys(data),
    saveId: saveIdOf(req),
    mergedFrom: undefined,
  };
  Object.assign(context, save);
  return args;
};

const saveIdOf = ({ searchParams }: Partial<PayloadRequest>): string | undefined => {
  const id = searchParams?.get('save') ?? '';
  return /^[\w-]{1,40}$/.test(id) ? id : undefined;
};
