import { createHash } from 'node:crypto';

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';

import { changesBetween } from '@/administration/changes';
import type { AdministrationEvent } from '@/administration/events';
import type { Changes } from '@/administration/log';
import { logAdministration } from '@/commands/log-administration';
import type { Webhook } from '@/payload-types';

type Values = Readonly<Record<string, unknown>>;

/** What was changed about the publication, its front page or its policy, in the transaction of the change. */
export const logSettings: GlobalAfterChangeHook = async ({ doc, previousDoc, global, req }) => {
  const changes = changesBetween((previousDoc ?? {}) as Values, doc as Values);
  const isPolicy = global.slug === 'editorial-policy';
  if (Object.keys(changes).length > 0) {
    await logAdministration(req, {
      event: isPolicy ? 'policy_changed' : 'settings_changed',
      subject: 'settings',
      name: global.slug,
      data: { changes, ...localeOf(req, global.fields) },
    });
  }
  return doc as unknown;
};

const localeOf = ({ locale }: PayloadRequest, fields: readonly object[]) =>
  locale && fields.some((field) => 'localized' in field && field.localized) ? { locale } : {};

/** The same of records that are settings, such as addresses that lead on. */
export const logSettingsRecord: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  collection,
  operation,
  req,
}) => {
  const before = operation === 'update' ? (previousDoc as Values) : {};
  await logRecord(req, collection.slug, doc as Values, changesBetween(before, doc as Values));
  return doc as unknown;
};

export const logDeletedSettings: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  await logRecord(req, collection.slug, doc as Values, changesBetween(doc as Values, {}));
  return doc as unknown;
};

const logRecord = async (
  req: PayloadRequest,
  name: string,
  { id }: Values,
  changes: Changes,
): Promise<void> => {
  if (Object.keys(changes).length === 0) return;
  const data = { changes };
  await logAdministration(req, {
    event: 'settings_changed',
    subject: 'settings',
    id: Number(id),
    name,
    data,
  });
};

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

/** Some services put a secret into the address, so of its path only a digest is told. */
const openPart = ({ name, url, events, active }: Webhook): Values => ({
  name,
  url: `${URL.canParse(url) ? new URL(url).origin : ''}/… ${digestOf(url)}`,
  events,
  active,
});

const digestOf = (url: string): string =>
  createHash('sha256').update(url).digest('hex').slice(0, 8);

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
