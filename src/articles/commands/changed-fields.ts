import { isDeepStrictEqual } from 'node:util';

import type { StoredText } from '../rules/text-steps';

/** The fields in which two readings of an article's text differ. */
export const changedFields = (now: StoredText, before: StoredText): readonly string[] =>
  [...new Set([...Object.keys(now), ...Object.keys(before)])].filter(
    (field) => !isDeepStrictEqual(now[field] ?? null, before[field] ?? null),
  );
