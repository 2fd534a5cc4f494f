import { isRecord } from '../../front-matter';

/** The words of a document of our own: all strings of its text, its notes and its fields. */
export const wordsOfJson = (bytes: Uint8Array): string[] => {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isRecord(parsed)) return [];
  const { body, notes, references } = parsed;
  return [...linesIn(body), ...linesIn(notes), ...linesIn(references)];
};

/** A line of leaves is one piece, since a word may stand in two of them. */
const linesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) {
    const isLine = value.some((one) => isRecord(one) && isLeaf(one));
    return isLine ? [wordsOfLine(value)] : value.flatMap(linesIn);
  }
  if (!isRecord(value)) return typeof value === 'string' ? [value] : [];
  return Object.entries(value).flatMap(([name, one]) => (silent.has(name) ? [] : linesIn(one)));
};

const isLeaf = ({ type }: Record<string, unknown>): boolean =>
  type === 'text' || type === 'citation' || type === 'break';

const wordsOfLine = (line: readonly unknown[]): string =>
  line
    .filter(isRecord)
    .map((leaf) => {
      if (leaf['type'] === 'break') return ' ';
      if (Array.isArray(leaf['children'])) return wordsOfLine(leaf['children']);
      return typeof leaf['text'] === 'string' ? leaf['text'] : '';
    })
    .join('');

const silent: ReadonlySet<string> = new Set([
  ...['type', 'id', 'key', 'keys', 'citations', 'reference', 'anchor', 'sha256', 'mimeType'],
  ...['filename', 'marks', 'locatorLabel', 'kind', 'status'],
]);
