import { APIError, type CollectionBeforeOperationHook } from 'payload';

/** Refuses a new file for an existing record: frozen documents name files by their digest. */
export const keepFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' && req.file) {
    throw new APIError(
      'A file never changes once it is here. Upload the new one as a file of its own.',
      409,
    );
  }
  return args;
};
