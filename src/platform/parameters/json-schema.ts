import { z } from 'zod';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 takes it. */
export type JsonSchema = { readonly [name: string]: Json };

/** What a caller may send, as the very schema says that reads it. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema => {
  const { $schema: _, ...said } = z.toJSONSchema(schema, { io: 'input', override: plainly });
  return said as JsonSchema;
};

type Overriding = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

/** Defaults as they are meant, whatever stands between them and the text; formats and whole numbers without zod's own limits. */
const plainly: Overriding = ({ zodSchema: { _zod }, jsonSchema }) => {
  if (_zod.def.type === 'default') jsonSchema.default = _zod.def.defaultValue;
  if (_zod.def.type === 'catch') delete jsonSchema.default;
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};
