import type { Finding } from '@/platform/finding';
import { repairFinding } from './findings';
import { joinSentence, joinWord, vocabularyOf, type Seam, type Vocabulary } from './seams';
import type { TextBlock } from './text-blocks';

/** Joins words and sentences that a page break or a line end has cut. */
export const joinBrokenText = (
  blocks: readonly TextBlock[],
): { blocks: TextBlock[]; findings: Finding[] } => {
  const known = vocabularyOf(blocks.map((block) => block.text).join('\n\n'));
  const findings: Finding[] = [];
  const joined: TextBlock[] = [];
  for (const block of blocks) {
    const whole = block.kind === 'prose' ? joinLines(block, known, findings) : block;
    const last = joined.at(-1);
    const seam = last && seamBetween(last, whole, known);
    if (last && seam) {
      joined[joined.length - 1] = { ...last, text: seam.text };
      findings.push(findingOf(seam, whole.line));
    } else joined.push(whole);
  }
  return { blocks: joined, findings };
};

const seamBetween = (last: TextBlock, next: TextBlock, known: Vocabulary): Seam | undefined =>
  last.kind === 'prose' && next.kind === 'prose'
    ? (joinWord(last.text, next.text, known) ?? joinSentence(last.text, next.text))
    : undefined;

const joinLines = (block: TextBlock, known: Vocabulary, findings: Finding[]): TextBlock => {
  const [first = '', ...rest] = block.text.split('\n');
  const text = rest.reduce((before, line, at) => {
    const seam = joinWord(before, line, known);
    if (!seam) return `${before}\n${line}`;
    findings.push(findingOf(seam, block.line + at + 1));
    return seam.text;
  }, first);
  return { ...block, text };
};

const rules = {
  word: 'word-joined',
  'word-by-guess': 'word-joined-by-guess',
  sentence: 'sentence-joined',
} as const satisfies Record<Seam['kind'], string>;

const findingOf = ({ kind, before, after }: Seam, line: number): Finding =>
  repairFinding(rules[kind], { before, after }, { line, words: after });
