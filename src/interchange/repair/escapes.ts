import type { Finding } from '@/platform/finding';
import { repairFinding } from './findings';
import type { TextBlock } from './text-blocks';

/**
 * Takes the backslash from characters that mean nothing at that place in Markdown. Those that do,
 * such as `\*`, stay escaped for the reader of the format, which takes them off.
 */
export const removeEscapes = (
  blocks: readonly TextBlock[],
): { blocks: TextBlock[]; findings: Finding[] } => {
  const findings: Finding[] = [];
  const healed = blocks.map((block): TextBlock => {
    if (block.kind === 'other' && /^(```|~~~| {4}|\t)/.test(block.text)) return block;
    const lines = block.text.split('\n').map((line, at) => {
      for (const [words] of line.matchAll(strayEscape)) {
        findings.push(repairFinding('escape-removed', { words }, { line: block.line + at, words }));
      }
      return line.replace(strayEscape, (words) => words.slice(1));
    });
    return { ...block, text: lines.join('\n') };
  });
  return { blocks: healed, findings };
};

/** An escaped sign that Markdown never needs escaped, with the number or word that follows it. */
const strayEscape = /\\[$%"',;?][\p{N}\p{L}]*(?:[.,]\p{N}+)*/gu;
