import { APIError, type CollectionAfterChangeHook, type CollectionAfterDeleteHook } from 'payload';

import { deskCatalogue, deskFinding } from '@/core/desk-findings';
import { sayFinding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { bucket } from '@/exports/storage/bucket';

type Filed = { id: number; filename?: string | null; mimeType?: string | null };

/** Puts a new file into the bucket before its record is committed: a file without a record harms nobody, the reverse does. */
export const keepInBucket: CollectionAfterChangeHook<Filed> = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create' || !req.file || !doc.filename) return doc;
  try {
    const key = `${collection.slug}/${doc.filename}`;
    await bucket()?.put(key, req.file.data, doc.mimeType ?? 'application/octet-stream');
  } catch (err) {
    req.payload.logger.error({ err, msg: 'The bucket did not take a file' });
    const language = languageOf(req.headers, req.user);
    const finding = sayFinding(deskFinding('store-unreachable'), language, deskCatalogue);
    throw new APIError(finding.message, 503, { findings: [finding] }, true);
  }
  return doc;
};

export const forgetInBucket: CollectionAfterDeleteHook<Filed> = async ({ collection, doc }) => {
  if (doc.filename) await bucket()?.remove(`${collection.slug}/${doc.filename}`);
  return doc;
};
