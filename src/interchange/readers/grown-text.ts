import type { Finding } from '@/platform/finding';
import { largestFile } from './file-check';
import { importFinding } from '../findings';

/** What repeats so much is no manuscript. */
export const mostGrown = 4 * largestFile;

/**
 * A note that stands at each of its marks is copied to each. Nothing where the `lengths` of all copies are in reason, or
 * why the file is refused, before anything is copied.
 */
export const refusedGrowth = (
  filename: string,
  lengths: Iterable<number>,
  limit = mostGrown,
): Finding | undefined => {
  let all = 0;
  for (const length of lengths) {
    all += length;
    if (all > limit) {
      const reason = `its notes, at each of their marks, have more than ${limit} characters`;
      return importFinding('file-unreadable', { filename, reason }, { words: filename });
    }
  }
  return undefined;
};
