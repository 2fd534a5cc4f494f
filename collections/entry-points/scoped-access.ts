import type { Access, PayloadRequest, SanitizedConfig } from 'payload';

import {
  accessOperations,
  entryPointOf,
  scopeAt,
  type AccessOperation,
} from '@/accounts/rules/scopes';
import { holderBehind } from '@/accounts/queries/api-key-holder';

/**
 * Holds a key to its scopes where records are read and written, whichever way leads there: a list, a count, a version, a
 * relationship that is followed, a condition on it, GraphQL. The doors before it (api-doors.ts, graphql-rules.ts) ask the
 * same table and say why not; this one is asked for every record. On the finished configuration, since Payload adds
 * collections of its own.
 */
export const withScopedAccess = async (
  built: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> => {
  const config = await built;
  for (const { slug, access } of [...config.collections, ...config.globals]) {
    const functions = access as Partial<Record<AccessOperation, Access>>;
    for (const operation of accessOperations) {
      const known = functions[operation];
      if (known) functions[operation] = scoped(slug, operation, known);
    }
  }
  return config;
};

const scoped =
  (slug: string, operation: AccessOperation, access: Access): Access =>
  (asked) => {
    const { req } = asked;
    if (isWithinKey(req, slug, operation)) return access(asked);
    return slug === 'users' && operation === 'read' && own(req);
  };

/** Also where no key was brought: then others decide. */
const isWithinKey = (req: PayloadRequest, slug: string, operation: AccessOperation): boolean => {
  const scopes = holderBehind(req)?.scopes ?? [];
  if (scopes.length === 0) return true;
  const scope = scopeAt(entryPointOf(slug, operation));
  return scope !== 'nobody' && scopes.includes(scope);
};

/** A key that reads may know for whom it acts: `GET /api/users/me`. */
const own = (req: PayloadRequest) =>
  holderBehind(req)?.scopes.includes('read') ? { id: { equals: req.user?.id ?? 0 } } : false;
