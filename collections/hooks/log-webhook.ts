import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';

import { changesBetween } from '@/audit/rules/administration/changes';
import type { AdministrationEvent } from '@/audit/rules/administration/events';
import type { Changes } from '@/audit/rules/administration/log';
import { logAdministration } from '@/audit/commands/log-administration';
import type { Webhook } from '@/payload-types';

import { openPart } from './webhook-part';

/** Programs elsewhere that hear of everything: who they are, and when their secret changed, never which it is. */
export const logWebhook: CollectionAfterChangeHook<Webhook> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') {
    await logOne(req, doc, 'webhook_made', changesBetween({}, openPart(doc)));
    return doc;
  }
  const changes = changesBetween(openPart(previousDoc), openPart(doc));
  if (Object.keys(changes).length > 0) await logOne(req, doc, 'webhook_changed', changes);
  const [was, is] = [previousDoc.secretChangedAt, doc.secretChangedAt];
  if (was !== is) await logOne(req, doc, 'webhook_secret_changed');
  return doc;
};

export const logDeletedWebhook: CollectionAfterDeleteHook<Webhook> = async ({ doc, req }) => {
  await logOne(req, doc, 'webhook_deleted', changesBetween(openPart(doc), {}));
  return doc;
};

const logOne = (
  req: PayloadRequest,
  { id, name }: Webhook,
  event: AdministrationEvent,
  changes?: Changes,
): Promise<void> =>
  logAdministration(req, {
    event,
    subject: 'webhook',
    id,
    name,
    ...(changes ? { data: { changes } } : {}),
  });
