import type { PayloadRequest, SanitizedConfig } from 'payload';

type Resolve = (root: unknown, args: unknown, context?: { req: PayloadRequest }) => unknown;
type Built = { Query?: { fields?: Record<string, { resolve?: Resolve }> } };

/**
 * Two answers of Payload that fail: what one may do with a global takes the arguments of the question for its context, and
 * what a stranger may do anywhere says nothing of the desk, of which it must say something.
 */
export const withMendedGraphQL = async (
  built: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> => {
  const config = await built;
  const { queries } = config.graphQL as Partial<typeof config.graphQL>;
  config.graphQL.queries = (graphQL, schema) => {
    const { fields = {} } = (schema as unknown as Built).Query ?? {};
    const ofGlobals = Object.entries(fields).flatMap(([name, field]) => {
      const { resolve } = field;
      const isOfGlobal = name.startsWith('docAccess') && !('args' in field) && resolve;
      if (!isOfGlobal) return [];
      const mended: Resolve = (root, _, context) => resolve(root, context);
      return [[name, { ...field, resolve: mended }] as const];
    });
    const access = fields.Access ? { Access: forStrangersToo(fields.Access) } : {};
    return { ...queries?.(graphQL, schema), ...Object.fromEntries(ofGlobals), ...access };
  };
  return config;
};

const forStrangersToo = ({ resolve, ...field }: { resolve?: Resolve }) => ({
  ...field,
  resolve: async (...asked: Parameters<Resolve>) => {
    const access = (await resolve?.(...asked)) as { canAccessAdmin?: boolean };
    return { ...access, canAccessAdmin: access.canAccessAdmin ?? false };
  },
});
