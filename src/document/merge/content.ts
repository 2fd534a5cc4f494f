import { childrenOf, isRecord, rootChildren, type LexicalNode } from '../lexical-nodes';

/**
 * What an editor writes into a node and nobody reads: it differs between a text that was imported and the same text once
 * an editor has opened it. `value` is the number of an item, which follows from its place.
 */
const noise: ReadonlySet<string> = new Set([
  'version',
  'direction',
  'textFormat',
  'textStyle',
  'style',
  'mode',
  'detail',
]);

const known = new WeakMap<object, string>();

/** A value as one line, equal where two say the same: without the order of keys, nothings and an editor's own members. */
export const contentOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(plain(value));
  const kept = known.get(value);
  if (kept !== undefined) return kept;
  const content = Array.isArray(value) ? listContent(value) : recordContent(value);
  known.set(value, content);
  return content;
};

export const isSameContent = (one: unknown, other: unknown): boolean =>
  one === other || contentOf(one) === contentOf(other);

const plain = (value: unknown): unknown => (value === undefined || value === '' ? null : value);

const listContent = (list: readonly unknown[]): string =>
  list.length === 0 ? 'null' : `[${joinedTexts(list).map(contentOf).join()}]`;

const recordContent = (value: object): string => {
  const entries = Object.entries(value)
    .filter(([name]) => !noise.has(name))
    .filter(([name]) => !(name === 'value' && 'type' in value && value.type === 'listitem'))
    .filter(([name, inner]) => !((name === 'indent' || name === 'format') && !inner))
    .map(([name, inner]) => [name, contentOf(inner)] as const)
    .filter(([, content]) => content !== 'null')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (entries.length === 0) return 'null';
  return `{${entries.map(([name, content]) => `${JSON.stringify(name)}:${content}`).join()}}`;
};

/** Words of one format are one text, however an editor cut them. */
const joinedTexts = (list: readonly unknown[]): readonly unknown[] => {
  if (!list.some((node, at) => isText(node) && isText(list[at + 1]))) return list;
  return list.reduce<unknown[]>((all, node) => {
    const last = all.at(-1);
    if (isText(node) && isText(last) && (last.format || 0) === (node.format || 0)) {
      all[all.length - 1] = { ...last, text: `${String(last.text)}${String(node.text)}` };
    } else all.push(node);
    return all;
  }, []);
};

const isText = (node: unknown): node is LexicalNode => isRecord(node) && node.type === 'text';

/** The words of whatever stands in a text: of a node, a picture's description, or a row of a list. */
export const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('\n');
  if (!isRecord(value)) return '';
  if ('root' in value) return rootChildren(value).map(wordsOf).join('\n');
  if (typeof value.type !== 'string') return wordsOfFields(value);
  if (typeof value.text === 'string') return value.text;
  if (value.type === 'linebreak') return '\n';
  if (isRecord(value.fields)) return wordsOfFields(value.fields);
  const children = childrenOf(value as LexicalNode);
  const isOuter = children.some(({ type }) => outer.has(type));
  return children.map(wordsOf).join(isOuter ? '\n' : '');
};

const outer: ReadonlySet<string> = new Set(['listitem', 'paragraph', 'tablerow', 'tablecell']);

const wordsOfFields = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .filter(([name]) => !['id', 'blockType', 'blockName'].includes(name))
    .map(([, inner]) => wordsOf(inner))
    .filter(Boolean)
    .join('\n');

/** The keys of all citation marks in a value, one for each mark. */
export const marksIn = (value: unknown): string[] => {
  const found: string[] = [];
  findMarks(value, found);
  return found;
};

const findMarks = (value: unknown, found: string[]): void => {
  if (Array.isArray(value)) for (const inner of value) findMarks(inner, found);
  else if (isRecord(value)) {
    if (value.type === 'citation') found.push(String(value.citationKey));
    for (const inner of Object.values(value)) findMarks(inner, found);
  }
};
