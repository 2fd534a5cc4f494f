/**
 * The same data without what Postgres can keep in no text: NUL characters, and halves of characters, which come of
 * a deletion in the middle of one and of other programs' clipboards. What needs no change is the same object.
 */
export const storable = (value: unknown): unknown => {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) {
    const items = value.map(storable);
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, storable(inner)] as const);
  const same = entries.every(([name, inner]) => inner === value[name]);
  return same ? value : Object.fromEntries(entries);
};

const storableText = (text: string): string => {
  const whole = text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
  return whole.isWellFormed() ? whole : whole.toWellFormed();
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
