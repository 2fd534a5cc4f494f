/** A key as part of an XML name or a fragment: other signs by their number. */
export const nameOf = (key: string): string =>
  key.replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16) ?? ''}_`);
