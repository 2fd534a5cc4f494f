/** GraphQL answers questions only: everything that writes goes through REST and its commands. */
export const readOnlyGraphQL = <Config extends { graphQL?: unknown }>(
  configs: readonly Config[],
): Config[] => configs.map((config) => ({ ...config, graphQL: { disableMutations: true } }));
