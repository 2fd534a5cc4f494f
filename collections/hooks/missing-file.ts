import { NotFound, type UploadConfig } from 'payload';

import { storedFile } from '@/core/stored-file';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/** Payload takes the name of a file that is not there for a failure of the house. */
export const missingIsUnknown: Handler = async ({ payload, t }, { params }): Promise<void> => {
  const { collection, filename } = params;
  if (collection !== 'media' && collection !== 'snapshots') return;
  if (!(await storedFile(payload, collection, filename))) throw new NotFound(t);
};
