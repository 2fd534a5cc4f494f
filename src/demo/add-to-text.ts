import type { Block } from '@/document/document';
import { bodyOf } from '@/document/lexical';
import { editorState, rootChildren, type LexicalNode } from '@/document/lexical-nodes';
import type { DemoPerson } from './content/accounts';
import type { Desk } from './desk';

export type Addition = {
  /** The heading or paragraph that begins with these words. */
  addBefore: string;
  blocks: readonly Block[];
};

/** An article, and whose text it is. */
export type Whose = { article: number; writer: DemoPerson };

/**
 * Puts blocks into a text, as the writer would in the editor. Once they are there it does nothing. Figures take the
 * picture with the id `media`.
 */
export const addToText = async (
  desk: Desk,
  { article, writer }: Whose,
  additions: readonly Addition[],
  media?: number,
): Promise<void> => {
  const { body, revision } = await desk.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
  });
  const before = rootChildren(body);
  const after = additions.reduce(
    (nodes, { addBefore, blocks }) =>
      insert(nodes, addBefore, bodyOf(blocks, () => media).root.children),
    before,
  );
  if (after.length === before.length) return;
  await desk.payload.update({
    collection: 'articles',
    id: article,
    overrideAccess: false,
    req: await desk.as(writer),
    data: { body: editorState(after), revision },
  });
};

/** Puts other words in the place of some; where these do not stand any more it does nothing. */
export const replaceInText = async (
  desk: Desk,
  { article, writer }: Whose,
  { replace, by }: { replace: string; by: string },
): Promise<void> => {
  const { body, revision } = await desk.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
  });
  const before = rootChildren(body);
  const after = before.map((node) => reworded(node, replace, by));
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  await desk.payload.update({
    collection: 'articles',
    id: article,
    overrideAccess: false,
    req: await desk.as(writer),
    data: { body: editorState(after), revision },
  });
};

const reworded = (node: LexicalNode, replace: string, by: string): LexicalNode => ({
  ...node,
  ...(typeof node.text === 'string' ? { text: node.text.replace(replace, by) } : {}),
  ...(node.children
    ? { children: node.children.map((child) => reworded(child, replace, by)) }
    : {}),
});

const insert = (
  nodes: LexicalNode[],
  addBefore: string,
  added: readonly LexicalNode[],
): LexicalNode[] => {
  const at = nodes.findIndex((node) => wordsOf(node).startsWith(addBefore));
  if (at === -1) throw new Error(`No paragraph begins with “${addBefore}”`);
  const [last] = added.slice(-1);
  const previous = nodes[at - 1];
  if (previous && last && isSame(previous, last)) return nodes;
  return [...nodes.slice(0, at), ...added, ...nodes.slice(at)];
};

/** Blocks with fields carry ids and defaults that the editor adds, so their kind says enough. */
const isSame = (one: LexicalNode, other: LexicalNode): boolean =>
  one.type === other.type && wordsOf(one) === wordsOf(other);

const wordsOf = (node: LexicalNode): string =>
  typeof node.text === 'string' ? node.text : (node.children ?? []).map(wordsOf).join('');
