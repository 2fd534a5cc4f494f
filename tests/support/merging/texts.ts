import * as fc from 'fast-check';

import {
  editorState,
  elementNode,
  paragraphNode,
  textNode,
  type LexicalNode,
} from '@/document/lexical-nodes';
import { wordsOf } from '@/document/merge/content';

/** Bodies as the editor stores them, written short: `paragraph('Words ', mark('K', 'cited'), ' on.')`. */
export const paragraph = (...parts: (string | LexicalNode)[]): LexicalNode =>
  paragraphNode(parts.filter((part) => part !== '').map(inline));

export const mark = (citationKey: string, words: string): LexicalNode =>
  elementNode('citation', [textNode(words, 0)], { citationKey });

const inline = (part: string | LexicalNode): LexicalNode =>
  typeof part === 'string' ? textNode(part, 0) : part;

export const list = (...items: string[]): LexicalNode =>
  elementNode(
    'list',
    items.map((item, at) => elementNode('listitem', [textNode(item, 0)], { value: at + 1 })),
    { listType: 'bullet', tag: 'ul', start: 1 },
  );

export const table = (...rows: string[][]): LexicalNode =>
  elementNode(
    'table',
    rows.map((cells) =>
      elementNode(
        'tablerow',
        cells.map((cell) => elementNode('tablecell', [paragraph(cell)], { headerState: 0 })),
      ),
    ),
  );

export const figure = (id: string, fields: Record<string, unknown>): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', blockType: 'figure', image: 1, alt: null, ...fields },
});

export const pullQuote = (id: string, words: string, attribution: string): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: {
    id,
    blockName: '',
    blockType: 'pullQuote',
    quote: editorState([paragraph(words)]),
    attribution,
  },
});

export const body = (...nodes: (string | LexicalNode)[]) =>
  editorState(nodes.map((node) => (typeof node === 'string' ? paragraph(node) : node)));

/** One thing that somebody does to a text; numbers point into it, whatever its length. */
export type Edit = { at: number; word: string; key: string } & (
  { is: 'type' | 'insert' | 'delete' | 'split' | 'cite' } | { is: 'move'; to: number }
);

const index = fc.nat({ max: 30 });

/** Edits whose every word is told apart from all others: `name` is of whoever edits. */
export const edits = (name: string, most = 5): fc.Arbitrary<Edit[]> =>
  fc
    .array(
      fc.oneof(
        fc.record({ is: fc.constant('type' as const), at: index }),
        fc.record({ is: fc.constant('insert' as const), at: index }),
        fc.record({ is: fc.constant('delete' as const), at: index }),
        fc.record({ is: fc.constant('move' as const), at: index, to: index }),
        fc.record({ is: fc.constant('split' as const), at: index }),
        fc.record({ is: fc.constant('cite' as const), at: index }),
      ),
      { maxLength: most },
    )
    .map((all) =>
      all.map((edit, at): Edit => ({ ...edit, word: `${name}${at}`, key: `${name}KEY${at}` })),
    );

/** The nodes of a text after an edit: of a list or a table its first item or cell is written in. */
export const edited = (nodes: readonly LexicalNode[], edit: Edit): LexicalNode[] => {
  const at = nodes.length === 0 ? 0 : edit.at % nodes.length;
  const node = nodes[at];
  if (edit.is === 'insert' || !node) {
    return [...nodes.slice(0, at), paragraph(edit.word), ...nodes.slice(at)];
  }
  const put = (...others: LexicalNode[]): LexicalNode[] => [
    ...nodes.slice(0, at),
    ...others,
    ...nodes.slice(at + 1),
  ];
  switch (edit.is) {
    case 'type':
      return put(withWord(node, edit.at, textNode(` ${edit.word}`, 0)));
    case 'cite':
      return put(withWord(node, edit.at, mark(edit.key, ` ${edit.word}`)));
    case 'delete':
      return put();
    case 'move': {
      const rest = put();
      const to = edit.to % (rest.length + 1);
      return [...rest.slice(0, to), node, ...rest.slice(to)];
    }
    case 'split': {
      const children = node.type === 'paragraph' ? (node.children ?? []) : [];
      if (children.length < 2) return [...nodes];
      return put(
        { ...node, children: children.slice(0, 1) },
        { ...node, children: children.slice(1) },
      );
    }
  }
};

const withWord = (node: LexicalNode, at: number, word: LexicalNode): LexicalNode => {
  const children = node.children ?? [];
  if (node.type === 'block') {
    const fields = node.fields as Record<string, unknown>;
    return { ...node, fields: { ...fields, alt: `${wordsOf(fields.alt)}${textOf(word)}` } };
  }
  if (!['list', 'table', 'tablerow', 'tablecell'].includes(node.type)) {
    return { ...node, children: [...children, word] };
  }
  const place = children.length === 0 ? 0 : at % children.length;
  return {
    ...node,
    children: children.map((child, which) => (which === place ? withWord(child, at, word) : child)),
  };
};

const textOf = ({ text, children }: LexicalNode): string =>
  typeof text === 'string' ? text : (children ?? []).map(textOf).join('');

/** Texts to begin with: figures, tables, lists, pull quotes and marks between paragraphs. */
export const beginning: fc.Arbitrary<LexicalNode[]> = fc
  .array(fc.nat({ max: 7 }), { maxLength: 8 })
  .map((kinds) =>
    kinds.map((kind, at): LexicalNode => {
      switch (kind) {
        case 0:
          return table([`Head ${at}`, 'Share'], [`Row ${at}`, `${at}00`], ['Sum', `${at}`]);
        case 1:
          return list(`One of ${at}`, `Two of ${at}`, `Three of ${at}`);
        case 2:
          return figure(`figure${at}`, { alt: `A map ${at}` });
        case 3:
          return pullQuote(`quote${at}`, `Said at ${at}`, `Somebody ${at}`);
        case 4:
          return paragraph('');
        case 5:
          return paragraph(`Roads of part ${at} `, mark(`K${at}`, `cited ${at}`), ' and so on.');
        default:
          return paragraph(`The paragraph ${at} tells of bridge ${at} and its cost.`);
      }
    }),
  );
