import { inEach } from '@/languages/texts';
import type { Block, FrozenDocument } from './document';
import { linesOf, textOfInlines } from './walk';

/** The words of the blocks, a line each, without notes. For search, counts and comparisons. */
export const plainText = (blocks: readonly Block[]): string =>
  linesOf(blocks)
    .map(textOfInlines)
    .filter((line) => line !== '')
    .join('\n');

/** Words of the text itself, without title and notes. Hyphenated words count once. */
export const wordCount = (document: Pick<FrozenDocument, 'body'>): number =>
  plainText(document.body).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'ʼ.,-]*/gu)?.length ?? 0;

/** Whole minutes at the usual pace of silent reading, at least one. */
export const readingMinutes = (document: Pick<FrozenDocument, 'body' | 'metadata'>): number =>
  Math.max(1, Math.round(wordCount(document) / wordsPerMinute[document.metadata.language]));

/**
 * Trauzettel-Klosinski et al., "Standardized Assessment of Reading Performance" (IReST, 2012):
 * English 228, Russian 184 words a minute; Belarusian, which was not measured, as Russian.
 */
const wordsPerMinute = inEach((texts) => texts.writing.wordsPerMinute);
