import { z } from 'zod';

/**
 * What fits of what a caller sent. A value of another kind is left out, or is the default, and of a list only the items that
 * fit remain: whoever carries it out says what is missing.
 */
export const fitting = <Schema extends z.ZodObject>(
  { shape }: Schema,
  sent: Readonly<Record<string, unknown>>,
): Partial<z.output<Schema>> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, fittingValue(field, sent[name])]),
  ) as Partial<z.output<Schema>>;

const fittingValue = (schema: z.core.$ZodType, sent: unknown): unknown => {
  if (schema instanceof z.ZodOptional) return fittingValue(schema.unwrap(), sent);
  if (schema instanceof z.ZodArray && Array.isArray(sent)) {
    return sent.flatMap((item) => {
      const read = z.safeParse(schema.element, item);
      return read.success ? [read.data] : [];
    });
  }
  const read = z.safeParse(schema, sent);
  return read.success ? read.data : z.safeParse(schema, undefined).data;
};
