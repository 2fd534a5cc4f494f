import { storableText } from '@/platform/storable-text';

/**
 * A part of a path as people write it. What cannot be read keeps its escapes or gets the sign for it: there is nothing of
 * that name, which is what the page then says.
 */
export const segmentText = (segment: string): string => {
  try {
    return storableText(decodeURIComponent(segment));
  } catch {
    return storableText(segment);
  }
};
