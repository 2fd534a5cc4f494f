/** The same texts under longer keys: what two places of a language say alike is written once. */
export const prefixed = <Prefix extends string, Said extends Readonly<Record<string, string>>>(
  prefix: Prefix,
  texts: Said,
) =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [`${prefix}${key}`, text]),
  ) as Readonly<{ [Key in keyof Said & string as `${Prefix}${Key}`]: Said[Key] }>;
