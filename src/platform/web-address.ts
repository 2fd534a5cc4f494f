declare const checked: unique symbol;

/** An address that a browser may be sent to: see `webAddress`. */
export type WebAddress = string & { readonly [checked]: 'web address' };

/** Characters. Far beyond what sites use, and little enough for an index of the database. */
export const longestAddress = 2_000;

/**
 * What a person, a file or a program gave as a web address, as it was written but for the space around it. Null for
 * whatever has a fault.
 */
export const webAddress = (given: unknown): WebAddress | null =>
  typeof given === 'string' && faultOfAddress(given) === null ? (given.trim() as WebAddress) : null;

export type AddressFault = 'not-an-address' | 'names-a-password' | 'too-long';

/**
 * What is wrong with an address on its face, or null: another scheme than http and https, no host, a name and password in
 * it, or signs that browsers drop and people do not see, so that it is read as what it is not (`java\nscript:`). Whether
 * it answers is seen when it is asked.
 */
export const faultOfAddress = (given: string): AddressFault | null => {
  const address = given.trim();
  if (address.length > longestAddress) return 'too-long';
  const url = unseen.test(address) ? null : URL.parse(address);
  if (!url || !/^https?:\/\/[^/\\]/i.test(address) || url.hostname === '') return 'not-an-address';
  return url.username !== '' || url.password !== '' ? 'names-a-password' : null;
};

/** Control characters, what ends a line, what turns the direction of writing, and halves of characters. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u;
