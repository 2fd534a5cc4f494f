import type { CollectionBeforeOperationHook } from 'payload';

import { refuseAtDesk } from './refuse-at-desk';

/** Refuses a new file for an existing record: frozen documents name files by their digest. */
export const keepFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' && req.file) {
    refuseAtDesk(req, 409, 'file-stays');
  }
  return args;
};
