import type { Finding } from '@/platform/finding';
import { repairFinding } from './findings';
import { joinSentence, joinWord, vocabularyOf, type Join, type Vocabulary } from './joins';
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
    const join = last && joinBetween(last, whole, known);
    if (last && join) {
      joined[joined.length - 1] = { ...last, text: join.text };
      findings.push(findingOf(join, whole.line));
    } else joined.push(whole);
  }
  return { blocks: joined, findings };
};

const joinBetween = (last: TextBlock, next: TextBlock, known: Vocabulary): Join | undefined =>
  last.kind === 'prose' && next.kind === 'prose'
    ? (joinWord(last.text, next.text, known) ?? joinSentence(last.text, next.text))
    : undefined;

const joinLines = (block: TextBlock, known: Vocabulary, findings: Finding[]): TextBlock => {
  const [first = '', ...rest] = block.text.split('\n');
  const text = rest.reduce((before, line, at) => {
    const join = joinWord(before, line, known);
    if (!join) return `${before}\n${line}`;
    findings.push(findingOf(join, block.line + at + 1));
    return join.text;
  }, first);
  return { ...block, text };
};

const rules = {
  word: 'word-joined',
  'word-by-guess': 'word-joined-by-guess',
  sentence: 'sentence-joined',
} as const satisfies Record<Join['kind'], string>;

const findingOf = ({ kind, before, after }: Join, line: number): Finding =>
  repairFinding(rules[kind], { before, after }, { line, words: after });
