import type { Field, FieldAccess } from 'payload';

import { isExecutor } from '@/editions/executor/executor-token';

const byCommand: FieldAccess = ({ req }) => isExecutor(req.context);

/**
 * A field that only commands write. Doors with access control (REST, GraphQL, the admin) keep the
 * stored value; the hooks of the collection refuse the rest. A duplicate starts without it.
 */
export const writtenByCommands = <F extends Field>(field: F): F => {
  const hooks = 'hooks' in field ? field.hooks : undefined;
  return {
    ...field,
    access: {
      ...('access' in field ? field.access : undefined),
      create: byCommand,
      update: byCommand,
    },
    hooks: { ...hooks, beforeDuplicate: [() => null] },
    admin: { ...field.admin, readOnly: true },
  };
};
