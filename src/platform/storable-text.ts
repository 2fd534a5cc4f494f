/** A text column and `jsonb` hold every text but NUL and halves of characters (UTF-16 surrogates that stand alone). */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** The same text with the sign of what cannot be read in the place of what cannot be stored. */
export const storableText = (text: string): string =>
  isStorable(text) ? text : text.replaceAll('\0', '\uFFFD').toWellFormed();

/** A JSON value in which every text, the names of members too, can be stored; the same value where all can. */
export const storable = (value: unknown): unknown => {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) {
    const items = value.map(storable);
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (!isPlain(value)) return value;
  const members = Object.entries(value).map(
    ([name, member]) => [storableText(name), storable(member)] as const,
  );
  const isSame = members.every(([name, member]) => value[name] === member);
  return isSame ? value : Object.fromEntries(members);
};

/** Dates, buffers and the like are no JSON. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
