import { withoutEnd } from '@/platform/without-end';

const longest = 12;

/**
 * Which words a footnote mark stands for: the clause right before it, without the punctuation
 * between, at most twelve words of it. Offsets into `text`; undefined where there are no words.
 */
export const wordsBefore = (text: string): { start: number; end: number } | undefined => {
  const trimmed = withoutEnd(text, /[\s.,;:!?…)\]»”"'’]/u);
  const end = trimmed.length;
  if (end === 0) return undefined;
  // A boundary is punctuation with a space behind it: `3.5` and `e.g.` within a word are none.
  const boundaries = [...trimmed.matchAll(/[.,;:!?…—–)(«»“”"]\s+|\s[—–(«“"]/gu)];
  const last = boundaries.at(-1);
  const clause = last ? last.index + last[0].length : 0;
  const words = [...trimmed.slice(clause).matchAll(/\S+/gu)];
  const first = words.at(-longest) ?? words[0];
  return first ? { start: clause + first.index, end } : undefined;
};
