import { ValidationError, type FieldHook } from 'payload';

import { bodyFault } from '@/admin/body-nodes';

/** Drafts skip validation, so this is a hook: a text that the editor cannot open is never stored. */
export const refuseUnknownNodes: FieldHook = ({ value, path, req }) => {
  const message = bodyFault(value);
  if (message) throw new ValidationError({ errors: [{ path: path.join('.'), message }], req });
  return value as unknown;
};
