import { z } from 'zod';

/** What a schema always gives, and what may be missing. */
export type Fitting<Shape extends z.ZodObject['shape']> = {
  [Name in keyof Shape]: Shape[Name] extends z.ZodCatch | z.ZodDefault
    ? z.output<Shape[Name]>
    : z.output<Shape[Name]> | undefined;
};

/**
 * What fits of what a caller sent. A value of another kind is left out, or is what stands for it, and of a list the items that
 * fit remain: whoever carries it out says what is missing.
 */
export const fitting = <Shape extends z.ZodObject['shape']>(
  { shape }: z.ZodObject<Shape>,
  sent: Readonly<Record<string, unknown>>,
): Fitting<Shape> =>
  Object.fromEntries(
    Object.entries<z.core.$ZodType>(shape).map(([name, field]) => [
      name,
      fittingValue(field, sent[name]),
    ]),
  ) as Fitting<Shape>;

const fittingValue = (schema: z.core.$ZodType, sent: unknown): unknown => {
  if (schema instanceof z.ZodOptional) return fittingValue(schema.unwrap(), sent);
  if (schema instanceof z.ZodArray && Array.isArray(sent)) {
    return sent.flatMap((item) => fittingValue(schema.element, item) ?? []);
  }
  if (schema instanceof z.ZodObject && isRecord(sent)) return fitting(schema, sent);
  const read = z.safeParse(schema, sent);
  return read.success ? read.data : z.safeParse(schema, undefined).data;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
