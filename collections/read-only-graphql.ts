import type { GraphQLExtension, SanitizedConfig } from 'payload';

/**
 * GraphQL answers questions only: everything that writes goes through REST and its commands. On the
 * finished configuration, since Payload adds collections of its own (preferences, locks).
 */
export const readOnlyGraphQL = async (
  built: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> => {
  const config = await built;
  for (const entity of [...config.collections, ...config.globals]) {
    if (entity.graphQL !== false) entity.graphQL = { ...entity.graphQL, disableMutations: true };
  }
  config.graphQL.mutations = signpost;
  return config;
};

/** Payload's schema always has a mutation type, and GraphQL refuses one without fields. */
const signpost: GraphQLExtension = ({ GraphQLString }) => ({
  writeThroughRest: {
    type: GraphQLString,
    description: 'Changes nothing. Ask POST /api/articles/:id/transitions and its like.',
    resolve: () => 'POST /api/articles/:id/transitions',
  },
});
