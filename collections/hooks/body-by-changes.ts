import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload';

import { bodyAt } from '@/articles/queries/body-at';
import { bodyChanges, changedBody } from '@/document/merge/body-changes';
import { isRecord } from '@/document/lexical-nodes';
import { refuseAtDesk } from './refuse-at-desk';

type Save = { sentBody?: unknown };

/**
 * A body may be sent by its changes (`bodyChanges`) of the text at the sent `revision`. It is made whole before anything else
 * looks at it, so that it is judged and merged like any other. Where that text is not known, the sender hears that it is
 * to send the whole.
 */
export const readBodyChanges: CollectionBeforeOperationHook = async (change) => {
  const { args, operation, req } = change;
  if (operation !== 'update' || !('data' in args) || !isRecord(args.data)) return args;
  const { bodyChanges: sent, ...data } = args.data as Readonly<Record<string, unknown>>;
  if (sent === undefined) return args;
  const id = 'id' in args ? Number(args.id) : Number.NaN;
  const { revision } = data;
  const base = typeof revision === 'number' ? await bodyAt(req, id, revision) : undefined;
  const body = base === undefined ? null : changedBody(base, sent);
  if (!body) return refuseAtDesk(req, 409, 'base-unknown');
  // Of the request as it is now: reading within it makes it another context.
  Object.assign(req.context, { sentBody: body } satisfies Save);
  // Payload writes into what it is given.
  return { ...args, data: { ...data, body: structuredClone(body) } };
};

/** The answer then says by changes of what was sent how the stored body is, since the sender has the rest. */
export const answerBodyChanges: CollectionAfterOperationHook = ({ args, operation, result }) => {
  if (operation !== 'updateByID') return result;
  const { sentBody } = args.req.context as Save;
  if (sentBody === undefined || !isRecord(result)) return result;
  const { body, ...doc } = result;
  return { ...doc, bodyChanges: bodyChanges(sentBody, body) };
};
