import type { CollectionBeforeOperationHook } from 'payload';

import { deskFinding } from '@/commands/desk-findings';

import { throwRefusal } from './throw-refusal';

/** Refuses a new file for an existing record: frozen documents name files by their digest. */
export const keepFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' && req.file) {
    throwRefusal({ status: 409, findings: [deskFinding('file-stays')] });
  }
  return args;
};
