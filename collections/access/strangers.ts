import type { Access, Where } from 'payload';

import { rolesOf } from './people';

/** Strangers read what fits; the desk reads all. By GraphQL strangers read editions only. */
export const strangersRead =
  (where: Where | true, { graphQL = false } = {}): Access =>
  ({ req }) => {
    if (rolesOf(req).length > 0) return true;
    return req.payloadAPI === 'GraphQL' && !graphQL ? false : where;
  };

/** What readers may have; the database keeps the mark, by state and withdrawal. */
export const publicEditions: Where = { isPublic: { equals: true } };

/** Records that a public edition names; through the join field `editions`, so never out of date. */
export const namedByPublicEditions: Where = { 'editions.isPublic': { equals: true } };
