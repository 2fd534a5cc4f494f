import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  isUnionType,
  isNonNullType,
  isLeafType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';

import type { User } from '@/payload-types';

import type { EntryPoints } from './payload-entry-points';

/** One question, and the fields that it asks for below its root. */
export type Question = {
  root: string;
  /** Names of fields from the root down to the object whose leaves are asked. */
  path: readonly string[];
  /** The question itself, without the braces around. */
  field: string;
  /** Of the object whose leaves are asked, and how many they are. */
  type: string;
  leaves: number;
};

export const schemaFor = async (entryPoints: EntryPoints, as: User): Promise<GraphQLSchema> => {
  const query = getIntrospectionQuery({ descriptions: false });
  const answer = await entryPoints('POST', '/graphql', { as, body: { query } });
  const { data } = (await answer.json()) as { data: IntrospectionQuery };
  return buildClientSchema(data);
};

/** Every question of the schema, and below each every object up to so many relationships away, with all its leaves. */
export const questionsOf = (schema: GraphQLSchema, id: number, deep = 2): Question[] => {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return roots.flatMap((root) => {
    const type = getNamedType(root.type);
    const head = `${root.name}${argumentsOf(root, id)}`;
    if (!isObjectType(type)) {
      return [{ root: root.name, path: [], field: head, type: type.name, leaves: 1 }];
    }
    return objectsBelow(type, deep).map(({ path, leaves, object }) => ({
      root: root.name,
      path,
      type: object.name,
      leaves: leaves.length,
      field: `${head} ${nest(path, leaves)}`,
    }));
  });
};

const argumentsOf = ({ args }: GraphQLField<unknown, unknown>, id: number): string => {
  const given = args.flatMap(({ name, type }) => {
    if (name === 'id') return [`id: ${id}`];
    if (name === 'limit') return ['limit: 2'];
    return isNonNullType(type) ? [`${name}: null`] : [];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
};

type Below = { path: readonly string[]; leaves: readonly string[]; object: GraphQLObjectType };

const objectsBelow = (object: GraphQLObjectType, deep: number): Below[] => {
  const fields = Object.values(object.getFields());
  const leaves = fields.filter(({ type }) => isLeafType(getNamedType(type))).map(named);
  const here = leaves.length > 0 ? [{ path: [], leaves, object }] : [];
  const below = fields.flatMap((field): Below[] => {
    const type = getNamedType(field.type);
    const targets: readonly GraphQLObjectType[] = isUnionType(type)
      ? type.getTypes()
      : isObjectType(type)
        ? [type]
        : [];
    // A page of a list is no relationship.
    const left = field.name === 'docs' ? deep : deep - 1;
    if (left < 0) return [];
    return targets.flatMap((target) => {
      const step = isUnionType(type) ? `${field.name} { ... on ${target.name}` : field.name;
      return objectsBelow(target, left).map((one) => ({ ...one, path: [step, ...one.path] }));
    });
  });
  return [...here, ...below];
};

const named = ({ name }: { name: string }): string => name;

const nest = ([step, ...path]: readonly string[], leaves: readonly string[]): string => {
  if (step === undefined) return `{ ${leaves.join(' ')} }`;
  const inner = nest(path, leaves);
  return step.includes('... on') ? `{ ${step} ${inner} } }` : `{ ${step} ${inner} }`;
};
