import { MissingFile, type CollectionBeforeOperationHook } from 'payload';

import { refuseAtDesk } from './refuse-at-desk';

/**
 * Refuses a new file for an existing record: frozen documents name files by their digest. A new record brings its file
 * itself: Payload would fetch one from whatever address stands in its data.
 */
export const keepFile: CollectionBeforeOperationHook = (change) => {
  const { args, operation, overrideAccess, req } = change;
  const isCopy = 'duplicateFromID' in args && args.duplicateFromID !== undefined;
  if (operation === 'create' && overrideAccess !== true && !req.file && !isCopy) {
    throw new MissingFile(req.t);
  }
  if (operation === 'update' && req.file) {
    refuseAtDesk(req, 409, 'file-stays');
  }
  return args;
};
