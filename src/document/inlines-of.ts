import type { Finding } from '@/platform/finding';
import type { Break, Inline, Text, TextMark } from './document';
import { textMarks } from './document';
import { documentFinding } from './findings';
import { childrenOf, formatBits, isRecord, type LexicalNode } from './lexical-nodes';

/** Takes what could not be represented; the words themselves are always kept. */
export type Report = (finding: Finding) => void;

export const isInlineNode = (node: LexicalNode): boolean =>
  ['text', 'linebreak', 'tab', 'citation', 'link', 'autolink'].includes(node.type);

/** Reads the inline nodes of one line or paragraph. Not yet in normal form. */
export const inlinesOf = (nodes: readonly LexicalNode[], report: Report): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') reportAddresses(node, report);
    if (node.type !== 'citation') return leavesOf(node, report);
    const children = childrenOf(node).flatMap((child) => leavesOf(child, report));
    const key = node.citationKey;
    if (typeof key === 'string' && key !== '') return [{ type: 'citation', key, children }];
    report(documentFinding('citation-without-key', {}, { words: wordsOf(children) }));
    return children;
  });

/** Whoever pastes an address means a link, and readers would get mere letters. */
const reportAddresses = ({ text }: LexicalNode, report: Report): void => {
  const addresses = typeof text === 'string' ? (text.match(address) ?? []) : [];
  for (const url of addresses) {
    report(documentFinding('address-in-text', { url }, { field: 'body', words: url }));
  }
};

/** Without what ends a sentence or a bracket behind it. */
const address = /\bhttps?:\/\/[^\s<>"“”«»]*[^\s<>"“”«».,;:!?…)\]]/giu;

const leavesOf = (node: LexicalNode, report: Report): (Text | Break)[] => {
  switch (node.type) {
    case 'text':
      return [textOf(node, report)];
    case 'tab':
      return [{ type: 'text', text: ' ' }];
    case 'linebreak':
      return [{ type: 'break' }];
    case 'citation':
      return childrenOf(node).flatMap((child) => leavesOf(child, report));
    case 'link':
    case 'autolink':
      return linkWords(node, report);
    default:
      return unknownWords(node, report);
  }
};

const textOf = (node: LexicalNode, report: Report): Text => {
  const text = typeof node.text === 'string' ? node.text : '';
  const format = typeof node.format === 'number' ? node.format : 0;
  for (const lost of ['underline', 'code'] as const) {
    if (format & formatBits[lost]) {
      report(documentFinding('format-dropped', { format: lost }, { words: text }));
    }
  }
  const marks = textMarks.filter((mark: TextMark) => format & formatBits[mark]);
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
};

const linkWords = (node: LexicalNode, report: Report): (Text | Break)[] => {
  const words = childrenOf(node).flatMap((child) => leavesOf(child, report));
  const url = isRecord(node.fields) && typeof node.fields.url === 'string' ? node.fields.url : '';
  report(documentFinding('link-not-cited', { url }, { words: wordsOf(words) }));
  return words;
};

/** Whatever text lies anywhere inside, set off by breaks so that words do not run together. */
const unknownWords = (node: LexicalNode, report: Report): (Text | Break)[] => {
  const own: Text[] = typeof node.text === 'string' ? [{ type: 'text', text: node.text }] : [];
  const inner = childrenOf(node).flatMap((child): (Text | Break)[] =>
    isInlineNode(child)
      ? leavesOf(child, report)
      : [{ type: 'break' }, ...leavesOf(child, report), { type: 'break' }],
  );
  const words = [...own, ...inner];
  report(documentFinding('node-not-known', { type: node.type }, { words: wordsOf(words) }));
  return words;
};

const wordsOf = (leaves: readonly (Text | Break)[]): string =>
  leaves
    .map((leaf) => (leaf.type === 'text' ? leaf.text : ' '))
    .join('')
    .trim();
