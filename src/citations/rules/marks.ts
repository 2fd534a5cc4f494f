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
  const sentenceAround = sentencesOf(text);
  let from = 0;
  return line.flatMap((inline) => {
    const words = textOfInlines([inline]);
    const start = from;
    from += words.length;
    if (inline.type !== 'citation') return [];
    return [{ key: inline.key, words, sentence: sentenceAround(start, from) }];
  });
};

const longest = 600;

/**
 * The sentence that holds a span, or the sentences where it runs over an end. Spans are asked for in their order, and the
 * ends of sentences are looked for once: a line may be as long as a book.
 */
const sentencesOf = (text: string): ((start: number, end: number) => string) => {
  const ends = [...text.matchAll(sentenceEnd)].map((found) => found.index + found[0].length);
  const ended = (at: number, limit: number) => (ends[at] ?? Infinity) < limit;
  let next = 0;
  return (start, end) => {
    while (ended(next, start + 1)) next += 1;
    let last = next && ends[next - 1] === end ? next - 1 : next;
    while (ended(last, end)) last += 1;
    const from = Math.max(ends[next - 1] ?? 0, start - longest / 2);
    return text.slice(from, Math.min(ends[last] ?? text.length, from + longest)).trim();
  };
};

/** A stop, perhaps with quotes behind it, before white space and a capital; not after an initial. */
const sentenceEnd =
  /(?:(?<![.!?…]|[\s.]\p{Lu})|(?<=[\s.]\p{Lu}[.!?…]))[.!?…]+["»”’)\]]*\s+(?=["«“‘([]*[\p{Lu}\p{N}])/gu;
