import fc from 'fast-check';
import type { BasePayload, Field } from 'payload';

import { encode, hostileId, hostileJson, hostileNumber, hostileText } from './hostile-values';

/** A door as it is registered: `of` is the slug of a collection or global, or `api`. */
export type Route = { of: string; method: string; path: string; template: string };
export type FuzzedRequest = { method: string; path: string; body?: unknown };

type Schema = Readonly<Record<string, unknown>>;
type Operation = {
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
};

/** Every door of the configuration, Payload's own among them. Of two with one name the first answers. */
export const routesOf = ({ config }: BasePayload): Route[] => {
  const { collections, globals, endpoints } = config;
  const all = [
    ...collections.map((one) => ({ of: one.slug, at: `/${one.slug}`, own: one.endpoints || [] })),
    ...globals.map((one) => ({
      of: one.slug,
      at: `/globals/${one.slug}`,
      own: one.endpoints || [],
    })),
    { of: 'api', at: '', own: endpoints },
  ].flatMap(({ of, at, own }) =>
    own.map(({ method, path }): Route => ({
      of,
      method: method.toUpperCase(),
      path,
      template: `${at}${path === '/' ? '' : path}`,
    })),
  );
  return [...new Map(all.map((route) => [`${route.method} ${route.template}`, route])).values()];
};

/** Requests at a door: of its own description where it has one, of the collection's fields where Payload answers. */
export const requestsAt = (
  payload: BasePayload,
  { of, method, template }: Route,
  described: Readonly<Record<string, Readonly<Record<string, Operation>>>>,
  components: Schema,
): fc.Arbitrary<FuzzedRequest> => {
  const operation =
    described[`/api${template.replace(/:(\w+)\??/g, '{$1}')}`]?.[method.toLowerCase()];
  const own = operation?.requestBody?.content['application/json']?.schema;
  const body =
    method === 'GET'
      ? fc.constant(undefined)
      : fc.oneof(
          { weight: 4, arbitrary: own ? fromSchema(own, components) : recordOf(payload, of) },
          { weight: 1, arbitrary: hostileJson },
        );
  const names = (operation?.parameters ?? []).flatMap(({ name, in: where }) =>
    where === 'query' ? [name] : [],
  );
  return fc
    .tuple(pathOf(template), queryOf(payload, of, names), body)
    .map(([path, query, sent]) => ({
      method,
      path: `${path}${query}`,
      ...(sent === undefined ? {} : { body: sent }),
    }));
};

const pathOf = (template: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...template.split('/').map((part) => (part.startsWith(':') ? hostileId : fc.constant(part))),
    )
    .map((parts) => parts.join('/'));

/** Payload's own parameters, and those of the description. */
const queryOf = (
  payload: BasePayload,
  of: string,
  names: readonly string[],
): fc.Arbitrary<string> => {
  const fields = fieldsOf(payload, of).map(({ name }) => name);
  const field = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('id', 'createdAt', ...fields) },
    { weight: 1, arbitrary: hostileText.map(encode) },
  );
  const value = fc.oneof(hostileText.map(encode), hostileNumber.map(String), hostileId);
  const pair = fc.oneof(
    fc.tuple(
      fc.constantFrom(
        'page',
        'limit',
        'depth',
        'locale',
        'fallback-locale',
        'draft',
        'trash',
        'sort',
        'select',
        'populate',
        'joins',
        'where',
        'pagination',
        'autosave',
        'overrideLock',
        'data',
        ...names,
      ),
      value,
    ),
    fc.tuple(
      fc
        .tuple(field, fc.constantFrom(...operators))
        .map(([name, operator]) => `where[${name}][${operator}]`),
      value,
    ),
    fc.tuple(
      field.map((name) => `where[or][0][and][0][${name}][equals]`),
      value,
    ),
    fc.tuple(
      field.map((name) => `select[${name}]`),
      fc.constantFrom('true', 'false', 'x'),
    ),
    fc.tuple(
      fc.constant('sort'),
      field.map((name) => `-${name}`),
    ),
  );
  return fc
    .array(pair, { maxLength: 3 })
    .map((pairs) =>
      pairs.length > 0 ? `?${pairs.map(([name, one]) => `${name}=${one}`).join('&')}` : '',
    );
};

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  'nonsense',
];

type Named = { name: string; type: string };

const fieldsOf = ({ config }: BasePayload, of: string): Named[] => {
  const found = [...config.collections, ...config.globals].find(({ slug }) => slug === of);
  return (found?.flattenedFields ?? []).map((field) => ({
    name: field.name,
    type: (field as Field).type,
  }));
};

/** A record of the collection with something of each field's kind, or not. */
const recordOf = (payload: BasePayload, of: string): fc.Arbitrary<unknown> => {
  const fields = fieldsOf(payload, of);
  if (fields.length === 0) return hostileJson;
  const values = Object.fromEntries(
    fields.map(({ name, type }) => [
      name,
      fc.oneof(
        { weight: 3, arbitrary: ofKind[type] ?? hostileText },
        { weight: 2, arbitrary: hostileJson },
      ),
    ]),
  );
  return fc.record(values, { requiredKeys: [] });
};

const ofKind: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  number: hostileNumber,
  checkbox: fc.boolean(),
  relationship: fc.oneof(fc.integer({ min: 1, max: 8 }), hostileNumber),
  upload: fc.oneof(fc.integer({ min: 1, max: 8 }), hostileNumber),
  array: fc.array(
    fc.dictionary(
      fc.constantFrom('url', 'label', 'text', 'id', 'name', 'author', 'source'),
      hostileJson,
    ),
    { maxLength: 2 },
  ),
  group: fc.dictionary(fc.constantFrom('url', 'date', 'image', 'accent'), hostileJson),
  richText: fc.oneof(
    fc.constant({
      root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [] },
    }),
    hostileJson,
  ),
  json: hostileJson,
};

/** Values of a JSON schema, one in four of another kind. */
const fromSchema = (schema: Schema, components: Schema): fc.Arbitrary<unknown> => {
  const fitting = fittingOf(schema, components);
  return fc.oneof({ weight: 3, arbitrary: fitting }, { weight: 1, arbitrary: hostileJson });
};

const fittingOf = (schema: Schema, components: Schema): fc.Arbitrary<unknown> => {
  const reference = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
  if (reference) return fittingOf((components[reference] ?? {}) as Schema, components);
  const choices = (schema.oneOf ?? schema.anyOf) as Schema[] | undefined;
  if (choices) return fc.oneof(...choices.map((one) => fittingOf(one, components)));
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  if ('const' in schema) return fc.constant(schema.const);
  const [type] = [schema.type].flat();
  switch (type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(([name, one]) => [
            name,
            fromSchema(one, components),
          ]),
        ),
        { requiredKeys: [] },
      );
    case 'array':
      return fc.array(fromSchema((schema.items ?? {}) as Schema, components), { maxLength: 2 });
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({ min: 1, max: 8 }), hostileNumber);
    case 'boolean':
      return fc.boolean();
    default:
      return hostileText;
  }
};
