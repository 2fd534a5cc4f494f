/**
 * The serialised nodes of Payload's Lexical editor that a body may hold. Only the members that
 * carry meaning are named; everything else in a node is the editor's own.
 */
export type LexicalNode = {
  type: string;
  version: number;
  children?: LexicalNode[];
  [member: string]: unknown;
};

/** What a `richText` field holds; assignable to Lexical's own `SerializedEditorState`. */
export type EditorState = {
  root: {
    type: 'root';
    version: number;
    direction: 'ltr' | null;
    format: '';
    indent: number;
    children: LexicalNode[];
  };
  [member: string]: unknown;
};

/** Bits of a text node's `format`, as Lexical numbers them. */
export const formatBits = {
  strong: 1,
  emphasis: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const;

export const elementNode = (
  type: string,
  children: LexicalNode[],
  more: Record<string, unknown> = {},
): LexicalNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
  children,
});

export const paragraphNode = (children: LexicalNode[]): LexicalNode =>
  elementNode('paragraph', children, { textFormat: 0, textStyle: '' });

export const textNode = (text: string, format: number): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
});

export const lineBreakNode = (): LexicalNode => ({ type: 'linebreak', version: 1 });

export const editorState = (children: LexicalNode[]): EditorState => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children },
});

/** The nodes under the root of whatever a rich text field holds; none where it holds nothing. */
export const rootChildren = (body: unknown): LexicalNode[] => {
  if (!isRecord(body) || !isRecord(body.root) || !Array.isArray(body.root.children)) return [];
  return body.root.children.filter(isNode);
};

export const childrenOf = (node: LexicalNode): LexicalNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : [];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNode = (value: unknown): value is LexicalNode =>
  isRecord(value) && typeof value.type === 'string';
