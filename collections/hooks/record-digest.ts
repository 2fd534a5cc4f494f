import { createHash } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';

/** The file's SHA-256, by which documents and snapshots name it. */
export const recordDigest: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' && req.file?.data) {
    return { ...data, sha256: createHash('sha256').update(req.file.data).digest('hex') };
  }
  return { ...data, sha256: (originalDoc as Digested | undefined)?.sha256 };
};

type Digested = { sha256?: string | null };
