import {
  $isLineBreakNode,
  $isTextNode,
  type LexicalNode,
  type RangeSelection,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical';
import { $citationAround, $createCitationNode, type CitationNode } from './citation-node';

/**
 * Puts the selected words into citation marks: one mark for each run of adjacent words, so a
 * selection over several paragraphs makes a mark in each. Words that already bear a mark keep it.
 */
export const $wrapInCitations = (
  selection: RangeSelection,
  newKey: () => string,
): CitationNode[] => {
  const marks: CitationNode[] = [];
  for (const run of $adjacentRuns(selection.extract())) {
    const words = $withoutOuterSpace(run);
    const [first] = words;
    if (!first) continue;
    const mark = $createCitationNode(newKey());
    first.insertBefore(mark);
    mark.append(...words);
    marks.push(mark);
  }
  marks.at(-1)?.selectEnd();
  return marks;
};

/** Takes the mark away and leaves the words; the row stays, for undo. */
export const $unwrapCitation = (mark: CitationNode): void => {
  for (const child of mark.getChildren()) mark.insertBefore(child);
  mark.remove();
};

const $canBeWrapped = (node: LexicalNode): boolean =>
  ($isTextNode(node) || $isLineBreakNode(node)) && $citationAround(node) === null;

const $adjacentRuns = (nodes: LexicalNode[]): LexicalNode[][] => {
  const runs: LexicalNode[][] = [];
  for (const node of nodes.filter($canBeWrapped)) {
    const run = runs.at(-1);
    const follows = run?.at(-1)?.getNextSibling()?.is(node) ?? false;
    if (run && follows) run.push(node);
    else runs.push([node]);
  }
  return runs;
};

/** A selection by double click often ends in a space, which supports nothing. */
const $withoutOuterSpace = (run: LexicalNode[]): LexicalNode[] => {
  const words = [...run];
  while (words.length > 0 && isBlank(words[0])) words.shift();
  while (words.length > 0 && isBlank(words.at(-1))) words.pop();
  const first = words[0];
  if ($isTextNode(first)) words[0] = $afterLeadingSpace(first);
  const last = words.at(-1);
  if ($isTextNode(last)) words[words.length - 1] = $beforeTrailingSpace(last);
  return words;
};

const isBlank = (node: LexicalNode | undefined): boolean =>
  node !== undefined && node.getTextContent().trim() === '';

const $afterLeadingSpace = (node: TextNode): TextNode => {
  const text = node.getTextContent();
  const space = text.length - text.trimStart().length;
  return space > 0 ? (node.splitText(space)[1] ?? node) : node;
};

const $beforeTrailingSpace = (node: TextNode): TextNode => {
  const length = node.getTextContent().trimEnd().length;
  return length < node.getTextContentSize() ? (node.splitText(length)[0] ?? node) : node;
};
