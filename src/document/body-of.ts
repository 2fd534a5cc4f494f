import { createHash } from 'node:crypto';
import type { Block, Break, Figure, Image, Inline, List, Paragraph, Table, Text } from './document';
import {
  editorState,
  elementNode,
  formatBits,
  lineBreakNode,
  paragraphNode,
  textNode,
  type EditorState,
  type LexicalNode,
} from './lexical-nodes';
import { columnHeading } from './table-of';

/** Finds the id of the media document that holds an image. */
export type MediaIdLookup = (image: Image) => string | number | undefined;

/**
 * Writes blocks as a body for Payload's Lexical editor; `blocksOf` reads the same blocks back. A
 * figure whose image is not in the media library comes through as its caption.
 */
export const bodyOf = (
  blocks: readonly Block[],
  mediaIdOf: MediaIdLookup = () => undefined,
): EditorState =>
  editorState(
    blocks.length > 0 ? blocks.flatMap((block) => nodesOf(block, mediaIdOf)) : [paragraphNode([])],
  );

const nodesOf = (block: Block, mediaIdOf: MediaIdLookup): LexicalNode[] => {
  switch (block.type) {
    case 'paragraph':
      return [paragraphNode(inlineNodes(block.children))];
    case 'heading':
      return [elementNode('heading', inlineNodes(block.children), { tag: `h${block.level}` })];
    case 'list':
      return [listNode(block)];
    case 'quote':
      return [elementNode('quote', flowNodes(block.children))];
    case 'pullquote':
      return [
        fieldsNode('pullQuote', {
          quote: editorState([paragraphNode(inlineNodes(block.children))]),
          attribution: block.attribution ?? null,
        }),
      ];
    case 'box':
      return [
        fieldsNode('box', {
          title: block.title ?? null,
          content: editorState(
            block.children.map((child) =>
              child.type === 'list' ? listNode(child) : paragraphNode(inlineNodes(child.children)),
            ),
          ),
        }),
      ];
    case 'figure':
      return [figureNode(block, mediaIdOf)];
    case 'table':
      return [tableNode(block)];
  }
};

const inlineNodes = (inlines: readonly Inline[]): LexicalNode[] =>
  inlines.map((inline) =>
    inline.type === 'citation'
      ? elementNode('citation', inline.children.map(leafNode), { citationKey: inline.key })
      : leafNode(inline),
  );

const leafNode = (leaf: Text | Break): LexicalNode => {
  if (leaf.type === 'break') return lineBreakNode();
  const format = (leaf.marks ?? []).reduce((bits, mark) => bits | formatBits[mark], 0);
  return textNode(leaf.text, format);
};

/** Lexical's quotes and list items hold lines, not paragraphs: an empty line stands between two. */
const flowNodes = (children: readonly (Paragraph | List)[]): LexicalNode[] =>
  children.flatMap((child, at): LexicalNode[] => {
    if (child.type === 'list') return [listNode(child)];
    const lines = inlineNodes(child.children);
    return children[at - 1]?.type === 'paragraph'
      ? [lineBreakNode(), lineBreakNode(), ...lines]
      : lines;
  });

const listNode = (list: List): LexicalNode =>
  elementNode('list', itemNodes(list), {
    listType: list.ordered ? 'number' : 'bullet',
    tag: list.ordered ? 'ol' : 'ul',
    start: list.start ?? 1,
  });

/** A nested list is an item of its own after the item that it belongs to: Lexical's own way. */
const itemNodes = (list: List): LexicalNode[] => {
  let value = (list.start ?? 1) - 1;
  return list.items.flatMap(({ children }): LexicalNode[] => {
    const firstList = children.findIndex((child) => child.type === 'list');
    const words = firstList === -1 ? children : children.slice(0, firstList);
    const rest = firstList === -1 ? [] : children.slice(firstList);
    if (words.length > 0) value += 1;
    return [words, rest]
      .filter((part) => part.length > 0)
      .map((part) => elementNode('listitem', flowNodes(part), { value: Math.max(value, 1) }));
  });
};

/** The editor wants an id in every block; it is made from the content, as this module is pure. */
const fieldsNode = (blockType: string, fields: Record<string, unknown>): LexicalNode => {
  const id = createHash('sha256')
    .update(JSON.stringify([blockType, fields]))
    .digest('hex');
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: id.slice(0, 24), blockName: '', blockType, ...fields },
  };
};

const figureNode = (figure: Figure, mediaIdOf: MediaIdLookup): LexicalNode => {
  const caption = inlineNodes(figure.caption ?? []);
  const media = mediaIdOf(figure.image);
  if (media === undefined) {
    return paragraphNode(caption.length > 0 ? caption : [textNode(figure.alt, 0)]);
  }
  return fieldsNode('figure', {
    image: media,
    alt: figure.alt,
    caption: editorState([paragraphNode(caption)]),
    source: figure.source ?? null,
    licence: figure.licence ?? null,
  });
};

const tableNode = (table: Table): LexicalNode => {
  const rowNode = (headerState: number) => (row: Table['rows'][number]) =>
    elementNode(
      'tablerow',
      row.cells.map((cell) =>
        elementNode('tablecell', [paragraphNode(inlineNodes(cell.children))], {
          headerState,
          colSpan: 1,
          rowSpan: 1,
          backgroundColor: null,
        }),
      ),
    );
  return elementNode('table', [
    ...table.head.map(rowNode(columnHeading)),
    ...table.rows.map(rowNode(0)),
  ]);
};
