import { childrenOf, rootChildren, type LexicalNode } from '@/document/lexical-nodes';

type Written = Readonly<Record<string, unknown>>;

/** What somebody has written in the form, as plain text, to be kept when it cannot be saved. */
export const ownWords = (written: Written): string => {
  const { title, subtitle, standfirst, keyPoints, body } = written;
  const points = Array.isArray(keyPoints) ? keyPoints.map((point) => pointOf(point)) : [];
  const paragraphs = rootChildren(body).map(textOf);
  return [title, subtitle, standfirst, ...points, ...paragraphs]
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '')
    .join('\n\n');
};

const pointOf = (point: unknown): string =>
  Object.entries(point ?? {})
    .filter(([name, value]) => name !== 'id' && typeof value === 'string')
    .map(([, value]) => String(value))
    .join(' ');

/** Blocks within blocks, such as the items of a list, get lines of their own. */
const textOf = (node: LexicalNode): string => {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak') return '\n';
  const children = childrenOf(node);
  const parts = children.map(textOf);
  const isOuter = children.some(({ type }) => type === 'listitem' || type === 'paragraph');
  return parts.join(isOuter ? '\n' : '');
};
