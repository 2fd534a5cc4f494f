export type Values = Readonly<Record<string, string | number>>;

/** Puts values into `{name}`; a name without a value stays visible, so that it is noticed. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
