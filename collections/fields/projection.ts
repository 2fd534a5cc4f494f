import type { Field } from 'payload';

import { isExecutor } from '@/commands/executor-token';

type Access = { update?: unknown; create?: unknown; read?: unknown };

/**
 * A field that only commands write. Doors with access control (REST, GraphQL, the admin) keep the
 * stored value; the hooks of the collection refuse the rest. A duplicate starts without it.
 */
export const writtenByCommands = <F extends Field>(field: F): F => {
  const own = 'access' in field ? (field.access as Access | undefined) : undefined;
  const hooks = 'hooks' in field ? field.hooks : undefined;
  return {
    ...field,
    access: {
      ...own,
      create: ({ req }: { req: { context: Record<string, unknown> } }) => isExecutor(req.context),
      update: ({ req }: { req: { context: Record<string, unknown> } }) => isExecutor(req.context),
    },
    hooks: { ...hooks, beforeDuplicate: [() => null] },
    admin: { ...field.admin, readOnly: true },
  } as F;
};
