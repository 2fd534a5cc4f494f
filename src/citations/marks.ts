import type { Block, Inline } from '@/document/document';
import { linesOf, textOfInlines } from '@/document/walk';

/** Where a mark stands: its words, the sentence around them, and its place in the text from 1. */
export type MarkInText = { key: string; words: string; sentence: string; position: number };

/** The marks of a text in reading order. */
export const marksInText = (blocks: readonly Block[]): MarkInText[] =>
  linesOf(blocks)
    .flatMap(marksInLine)
    .map((mark, at) => ({ ...mark, position: at + 1 }));

const marksInLine = (line: readonly Inline[]): Omit<MarkInText, 'position'>[] => {
  const text = textOfInlines(line);
  let from = 0;
  return line.flatMap((inline) => {
    const words = textOfInlines([inline]);
    const start = from;
    from += words.length;
    if (inline.type !== 'citation') return [];
    return [{ key: inline.key, words, sentence: sentenceAround(text, start, from) }];
  });
};

const longest = 600;

/** The sentence that holds the span, or the sentences where it runs over an end. */
const sentenceAround = (text: string, start: number, end: number): string => {
  const ends = [...text.matchAll(sentenceEnd)].map((found) => found.index + found[0].length);
  const before = ends.findLast((at) => at <= start) ?? 0;
  const after = ends.find((at) => at >= end) ?? text.length;
  const from = Math.max(before, start - longest / 2);
  return text.slice(from, Math.min(after, from + longest)).trim();
};

/** A stop, perhaps with quotes behind it, before white space and a capital; not after an initial. */
const sentenceEnd = /(?<![\s.]\p{Lu})[.!?…]+["»”’)\]]*\s+(?=["«“‘([]*[\p{Lu}\p{N}])/gu;
