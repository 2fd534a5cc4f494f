import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';

import { changesBetween } from '@/audit/rules/administration/changes';
import type { Changes } from '@/audit/rules/administration/log';
import { logAdministration } from '@/audit/commands/log-administration';

type Values = Readonly<Record<string, unknown>>;

/** What was changed about records that are settings, such as addresses that lead on. */
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
