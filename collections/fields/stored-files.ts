import path from 'node:path';
import type { CollectionConfig, UploadConfig } from 'payload';

import { env } from '@/platform/env';
import { bucket } from '@/exports/storage/bucket';

import { forgetInBucket, keepInBucket } from '../hooks/keep-in-bucket';
import { missingIsUnknown } from '../hooks/missing-file';
import { sendFromBucket } from '../hooks/send-from-bucket';

type Stored = {
  upload: Pick<
    UploadConfig,
    'staticDir' | 'disableLocalStorage' | 'handlers' | 'requiresClientUploadReceipt'
  >;
  hooks: Required<Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'afterDelete'>>;
};

/** Where the files of a collection are: in the data folder, or in the bucket of the publication where there is one. */
export const storedFiles = (slug: 'media' | 'snapshots'): Stored => {
  const staticDir = path.join(env().dataFolder, slug);
  if (!bucket()) {
    const upload = { staticDir, handlers: [missingIsUnknown], requiresClientUploadReceipt };
    return { upload, hooks: { afterChange: [], afterDelete: [] } };
  }
  return {
    upload: {
      staticDir,
      disableLocalStorage: true,
      handlers: [sendFromBucket],
      requiresClientUploadReceipt,
    },
    hooks: { afterChange: [keepInBucket], afterDelete: [forgetInBucket] },
  };
};

/**
 * Payload takes the name of a stored file in place of a file, for browsers that upload to a bucket by themselves, and would
 * read that file without asking who may. Here nobody uploads so: without a receipt, which nobody is given, it refuses.
 */
const requiresClientUploadReceipt = true;
