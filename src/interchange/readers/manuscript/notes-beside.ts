import type { Finding } from '@/platform/finding';
import { importFinding } from '../../findings';
import type { PandocBlock } from '../pandoc/ast';
import { wordsOfBlocks } from './words-of';

/** What stands under the text for want of a place in it, and the findings that say so. */
export type Beside = { blocks: PandocBlock[]; findings: Finding[] };

/** Notes without words in the text that they could stand on: their own words stand under it. */
export const notesWithoutWords = (notes: readonly (readonly PandocBlock[])[]): Beside => ({
  blocks: notes.flat(),
  findings: notes.map((note) => {
    const words = wordsOfBlocks(note);
    return importFinding('note-without-words', { words }, { words });
  }),
});
