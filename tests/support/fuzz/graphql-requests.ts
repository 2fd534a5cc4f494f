import fc from 'fast-check';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';

import { hostileJson, hostileNumber, hostileText } from './hostile-values';

export type FuzzedQuestion = { field: string; query: string; variables: Record<string, unknown> };

/** The schema as it is told at the desk. */
export const schemaBy = async (
  ask: (query: string) => Promise<unknown>,
): Promise<GraphQLSchema> => {
  const answer = (await ask(getIntrospectionQuery({ descriptions: false }))) as {
    data: IntrospectionQuery;
  };
  return buildClientSchema(answer.data);
};

export const questionsOf = (schema: GraphQLSchema): string[] => [
  ...Object.keys(schema.getQueryType()?.getFields() ?? {}),
  ...Object.keys(schema.getMutationType()?.getFields() ?? {}),
];

/** A question for one field, with arguments of its types or others, and what can be seen of its answer. */
export const questionAbout = (
  schema: GraphQLSchema,
  name: string,
  isHostile: boolean,
): fc.Arbitrary<FuzzedQuestion> => {
  const asked = schema.getQueryType()?.getFields()[name];
  const field = asked ?? schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`There is no ${name}`);
  const given = field.args.map((one) => [one.name, valueOf(one.type, 0)] as const);
  const kinds = field.args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
  const passed = field.args.map((one) => `${one.name}: $${one.name}`).join(', ');
  const type = getNamedType(field.type);
  const selection = isObjectType(type) ? selectionOf(type, 0) : '';
  const head = asked ? 'query' : 'mutation';
  const query = `${head} Q${kinds ? `(${kinds})` : ''} { ${name}${passed ? `(${passed})` : ''} ${selection} }`;
  const needed = field.args.filter(({ type: one }) => isNonNullType(one)).map((one) => one.name);
  const variables = isHostile
    ? fc.record(Object.fromEntries(given), { requiredKeys: [] })
    : fc.record(Object.fromEntries(needed.map((one) => [one, fc.integer({ min: 1, max: 8 })])));
  return variables.map((values) => ({ field: name, query, variables: { ...values } }));
};

/** Leaves, and the leaves of what a list holds and of groups; not so many that the question would cost too much. */
const selectionOf = (type: GraphQLObjectType, depth: number): string => {
  const fields = Object.values(type.getFields());
  const leaves = fields.filter(({ type: one }) => isLeafType(getNamedType(one))).slice(0, 40);
  const inner = fields.flatMap(({ name, type: one }) => {
    const named = getNamedType(one);
    const goesOn = isObjectType(named) && (name === 'docs' || (depth === 1 && name === 'user'));
    return goesOn && depth < 2 ? [`${name} ${selectionOf(named, depth + 1)}`] : [];
  });
  return `{ __typename ${[...leaves.map(({ name }) => name), ...inner].join(' ')} }`;
};

const valueOf = (type: GraphQLInputType, depth: number): fc.Arbitrary<unknown> => {
  if (isNonNullType(type)) return valueOf(type.ofType, depth);
  if (isListType(type)) {
    return fc.array(valueOf(type.ofType, depth), { maxLength: 2 });
  }
  if (isEnumType(type)) {
    return fc.constantFrom(...type.getValues().map(({ name }) => name));
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    if (depth > 2) return fc.constant({});
    return fc.integer({ min: 0, max: fields.length - 1 }).chain((at) => {
      const field = fields[at];
      return field ? fc.record({ [field.name]: valueOf(field.type, depth + 1) }) : fc.constant({});
    });
  }
  return scalars[type.name] ?? hostileJson;
};

const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Int: fc.oneof(fc.integer({ min: -1, max: 8 }), hostileNumber),
  Float: hostileNumber,
  Boolean: fc.boolean(),
  String: hostileText,
};
