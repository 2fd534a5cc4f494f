import type { z } from 'zod';

import { jsonSchemaOf, type JsonSchema } from '@/platform/parameters/json-schema';

export type Schema = JsonSchema;
export type Properties = Readonly<Record<string, Schema>>;

export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const id: Schema = { type: 'integer', minimum: 1, maximum: 2_147_483_647 };
export const instant: Schema = { type: 'string', format: 'date-time' };
export const day: Schema = { type: 'string', format: 'date' };
export const hash: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };

export const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: values });
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const component = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const said = (description: string, schema: Schema): Schema => ({ ...schema, description });

/** What each property of an input is. */
export const propertiesOf = <Shape extends z.ZodObject['shape']>(schema: z.ZodObject<Shape>) =>
  jsonSchemaOf(schema).properties as Readonly<Record<keyof Shape, Schema>>;

/** An object that has all of the first properties, and may have the others. */
export const record = (required: Properties, optional: Properties = {}): Schema => ({
  type: 'object',
  properties: { ...required, ...optional },
  ...(Object.keys(required).length > 0 ? { required: Object.keys(required) } : {}),
});

/** An object of which only some properties are told here. */
export const someOf = (required: Properties, optional: Properties = {}): Schema => ({
  ...record(required, optional),
  additionalProperties: true,
});
