/** Nodes that the editor knows, blocks that it offers: `body.ts` enables exactly these. */
const knownNodes = new Set([
  'block',
  'citation',
  'heading',
  'linebreak',
  'list',
  'listitem',
  'paragraph',
  'quote',
  'root',
  'tab',
  'table',
  'tablecell',
  'tablerow',
  'text',
]);
const knownBlocks = new Set(['pullQuote', 'box', 'figure']);

type Fields = Record<string, unknown>;

/**
 * What is wrong with the structure of a rich text, in English, with the way to the place; nothing
 * when the editor could open it. Payload itself takes any node, and the desk then fails on the
 * whole article.
 */
export const bodyFault = (body: unknown): string | undefined => {
  if (body === null || body === undefined) return undefined;
  if (!isFields(body) || !isFields(body.root)) return 'The text is not a document of the editor.';
  return nodeFault(body.root, 'root', false);
};

const nodeFault = (node: unknown, path: string, inCitation: boolean): string | undefined => {
  if (!isFields(node) || typeof node.type !== 'string') return `${path} is not a node.`;
  if (!knownNodes.has(node.type)) return `${path} is a “${node.type}”, which a text cannot hold.`;
  if (node.type === 'citation') {
    if (inCitation) return `${path} is a citation inside a citation.`;
    if (typeof node.citationKey !== 'string') return `${path} is a citation without a key.`;
  }
  if (node.type === 'text' && typeof node.text !== 'string') return `${path} has no text.`;
  if (node.type === 'block') return blockFault(node.fields, path);
  if (node.children === undefined) return undefined;
  if (!Array.isArray(node.children)) return `${path} has no list of children.`;
  const within = inCitation || node.type === 'citation';
  return firstOf(node.children, (child, at) => nodeFault(child, `${path}.${at}`, within));
};

const blockFault = (fields: unknown, path: string): string | undefined => {
  const type = isFields(fields) ? fields.blockType : undefined;
  if (!isFields(fields) || typeof type !== 'string' || !knownBlocks.has(type)) {
    return `${path} is a block “${String(type)}”, which a text cannot hold.`;
  }
  return firstOf(Object.entries(fields), ([name, value]) =>
    isFields(value) && isFields(value.root)
      ? nodeFault(value.root, `${path}.${name}`, false)
      : undefined,
  );
};

const firstOf = <T>(
  items: readonly T[],
  faultOf: (item: T, at: number) => string | undefined,
): string | undefined => {
  for (const [at, item] of items.entries()) {
    const fault = faultOf(item, at);
    if (fault) return fault;
  }
  return undefined;
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
