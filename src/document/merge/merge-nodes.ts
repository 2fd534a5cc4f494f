import { childrenOf, isRecord, type LexicalNode } from '../lexical-nodes';
import { isSameContent } from './content';
import { hasTogether, mergeList, questionOf } from './merge-list';
import { ask, settle, type Merging } from './merging';

export type Values = { base: unknown; mine: unknown; theirs: unknown };

/** Where a merge stands, and how it merges the fields of a block. */
export type Within = {
  merging: Merging;
  path: string;
  mergeFields: (values: Values) => unknown;
};

type Lists = { base: readonly unknown[]; mine: readonly unknown[]; theirs: readonly unknown[] };

/** The nodes of an editor's text: paragraphs as a whole, lists by their items, tables by cells, blocks by their fields. */
export const mergeNodes = (within: Within, lists: Lists): unknown[] =>
  mergeList(within.merging, within.path, lists, (base, mine, theirs) =>
    mergeNode(within, { base, mine, theirs }),
  );

const mergeNode = (within: Within, nodes: Values): unknown => {
  const { merging, path } = within;
  const sides = { path, ...nodes };
  const isForced = hasTogether(merging, sides);
  const stays = isForced === null ? ofOneSide(nodes) : undefined;
  if (stays !== undefined) {
    settle(merging, sides);
    return stays;
  }
  return mergeInside(within, nodes) ?? ask(merging, sides, isForced ?? questionOf(sides));
};

/** The version that stays where only one of them changed something, or both alike. */
export const ofOneSide = ({ base, mine, theirs }: Values): unknown => {
  if (isSameContent(mine, theirs) || isSameContent(base, mine)) return theirs;
  return isSameContent(base, theirs) ? mine : undefined;
};

type Node = Record<string, unknown>;

/** Undefined for what is changed as a whole only: a paragraph, or a table that one of them gave other columns. */
const mergeInside = (within: Within, { base, mine, theirs }: Values): Node | undefined => {
  if (!isRecord(base) || !isRecord(mine) || !isRecord(theirs)) return undefined;
  const nodes = [base, mine, theirs] as const;
  const bare = nodes.map(({ children: _children, fields: _fields, ...rest }) => rest);
  const stays = ofOneSide({ base: bare[0], mine: bare[1], theirs: bare[2] });
  if (!isRecord(stays)) return undefined;
  if (nodes.every(({ fields }) => isRecord(fields))) {
    const values = { base: base.fields, mine: mine.fields, theirs: theirs.fields };
    return { ...stays, fields: within.mergeFields(values) };
  }
  if (!nodes.every(isContainer) || hasOtherColumns(nodes)) return undefined;
  const children = mergeNodes(within, {
    base: childrenOf(base as LexicalNode),
    mine: childrenOf(mine as LexicalNode),
    theirs: childrenOf(theirs as LexicalNode),
  });
  return { ...stays, children: base.type === 'list' ? numbered(stays, children) : children };
};

const containers: ReadonlySet<unknown> = new Set(['list', 'table', 'tablerow', 'tablecell']);

const isContainer = (node: Node): boolean =>
  containers.has(node.type) ||
  (node.type === 'listitem' && childrenOf(node as LexicalNode).some(({ type }) => type === 'list'));

const hasOtherColumns = (tables: readonly Node[]): boolean => {
  if (tables[0]?.type !== 'table') return false;
  const widths = tables.flatMap((table) =>
    childrenOf(table as LexicalNode).map((row) => childrenOf(row).length),
  );
  return new Set(widths).size > 1;
};

/** As Lexical numbers items: those that only hold a list have the number of the next. */
const numbered = (list: Node, items: readonly unknown[]): unknown[] => {
  let value = typeof list.start === 'number' ? list.start : 1;
  return items.map((item) => {
    if (!isRecord(item)) return item;
    const own = { ...item, value };
    if (childrenOf(item as LexicalNode)[0]?.type !== 'list') value += 1;
    return own;
  });
};
