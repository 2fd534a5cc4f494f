import { createHash } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The key of a copy of a mark: looks like a ULID, and is the same each time the same save comes
 * in. A random key would make another row, and an orphan of the last one, on every autosave.
 */
export const derivedKey = (articleId: number | string, key: string, occurrence: number): string => {
  const digest = createHash('sha256')
    .update(JSON.stringify([articleId, key, occurrence]))
    .digest();
  // 26 characters of 5 bits; the first holds 3, as in a ULID.
  return [...digest.subarray(0, 26)]
    .map((byte, at) => alphabet[at === 0 ? byte % 8 : byte % 32])
    .join('');
};

/** Whether a string can be a citation's key: the desk makes ULIDs, but any plain word will do. */
export const isCitationKey = (key: string): boolean => /^[\w-]{1,64}$/.test(key);

/** Whether a string is a ULID, in Crockford's base 32. */
export const isUlid = (key: string): boolean => /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(key);
