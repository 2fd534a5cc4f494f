import { formatNames, toWords, type SanitizedConfig } from 'payload';

import type { EntryPoint } from '@/accounts/rules/scopes';

/**
 * The door of REST that each question of GraphQL stands for, by the names that Payload gives them
 * (`@payloadcms/graphql`, schema/initCollections.js and initGlobals.js). What is not among them, no key may ask.
 */
export const graphqlQuestions = (config: SanitizedConfig): ReadonlyMap<string, EntryPoint> =>
  new Map([
    ...config.collections.flatMap(({ slug, graphQL }) =>
      graphQL === false ? [] : questionsOf(slug, collectionNames(slug, graphQL)),
    ),
    ...config.globals.flatMap(({ slug, graphQL }) => {
      if (graphQL === false) return [];
      const name = graphQL.name || formatNames(slug).singular;
      return questionsOf(slug, { singular: name, plural: name });
    }),
    ['Access', reading('api', '/access')],
    ['__schema', reading('api', '/openapi.json')],
    ['__type', reading('api', '/openapi.json')],
  ]);

type Names = { singular: string; plural: string };
type Named = { singularName?: string; pluralName?: string } | undefined;

const collectionNames = (slug: string, named: Named): Names => {
  const usual = formatNames(slug);
  const singular = named?.singularName ? toWords(named.singularName, true) : usual.singular;
  const plural = named?.pluralName ? toWords(named.pluralName, true) : usual.plural;
  return { singular, plural: plural === singular ? `all${singular}` : plural };
};

const questionsOf = (of: string, { singular, plural }: Names): [string, EntryPoint][] => [
  [singular, reading(of, '/:id')],
  [plural, reading(of, '/')],
  [`count${plural}`, reading(of, '/count')],
  [`docAccess${singular}`, reading(of, '/access/:id')],
  [`version${singular}`, reading(of, '/versions/:id')],
  [`versions${plural}`, reading(of, '/versions')],
  [`me${singular}`, reading(of, '/me')],
  [`initialized${singular}`, reading(of, '/init')],
];

const reading = (of: string, path: string): EntryPoint => ({ of, method: 'get', path });
