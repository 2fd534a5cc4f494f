import { isDeepStrictEqual } from 'node:util';
import type { CollectionBeforeChangeHook } from 'payload';

import { isExecutor } from '@/editions/executor/executor-token';

import { refuseAtDesk } from './refuse-at-desk';

type Values = Readonly<Record<string, unknown>>;

/**
 * Refuses changes of some fields by anything but a command. Doors with access control have dropped
 * them already (`writtenByCommands`), so this meets the Local API.
 *
 * @param initial the fields, with the values that a new record has
 */
export const keepFromHands =
  (initial: Values, command: string): CollectionBeforeChangeHook =>
  ({ data, context, operation, originalDoc, req }) => {
    if (isExecutor(context) || context.isRestoringVersion) return data as unknown;
    const stored = operation === 'create' ? initial : (originalDoc as Values);
    const sent = data as Values;
    const changed = Object.keys(initial).find(
      (field) => field in sent && !isDeepStrictEqual(plain(sent[field]), plain(stored[field])),
    );
    if (changed === undefined) return data as unknown;
    return refuseAtDesk(req, 403, 'written-by-commands', { what: changed, command });
  };

/** Nothing is nothing, whether as null, as an absent key or as an empty group. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === '') return null;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => plain(inner) !== null);
  return entries.length === 0 ? null : Object.fromEntries(entries);
};
