import type { Finding } from '@/platform/finding';
import { repairFinding } from './findings';
import { plainWords, unwrapped } from './plain-words';
import { endsSentence } from './joins';
import type { TextBlock } from './text-blocks';

/**
 * Marks bare short lines over a long paragraph as headings. In a text that has headings of its own
 * only lines in bold count: the author knew how to make one.
 */
export const markBareHeadings = (
  blocks: readonly TextBlock[],
): { blocks: TextBlock[]; findings: Finding[] } => {
  const findings: Finding[] = [];
  const marked = blocks.some((block) => block.kind === 'heading');
  const headings = blocks.map((block, at): TextBlock => {
    const isHeading =
      isShortLine(block) && isLong(blocks[at + 1]) && (!marked || isBold(block.text));
    if (!isHeading) return block;
    const words = plainWords(block.text);
    findings.push(repairFinding('heading-read', { words }, { line: block.line, words }));
    return { ...block, kind: 'heading', text: `## ${unwrapped(block.text).replace(/\s+/g, ' ')}` };
  });
  return { blocks: headings, findings };
};

const isShortLine = ({ kind, text }: TextBlock): boolean =>
  kind === 'prose' &&
  text.length <= 100 &&
  text.split(/\s+/).length <= 14 &&
  /^[*_]*["“«„]?[\p{Lu}\p{N}]/u.test(text) &&
  !/[,;]$|\]\(|https?:\/\//.test(text) &&
  (!endsSentence(unwrapped(text)) || text.endsWith('?'));

const isLong = (block: TextBlock | undefined): boolean =>
  block?.kind === 'prose' && block.text.length >= 120 && endsSentence(block.text);

const isBold = (text: string): boolean => /^(\*\*|__).+\1$/s.test(text);
