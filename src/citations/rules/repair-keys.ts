import { isRecord, type LexicalNode } from '@/document/lexical-nodes';
import { derivedKey, isCitationKey } from '@/sources/rules/derived-key';

/** `from` is the key of the row to copy, or null where the mark had no usable key. */
export type Rekeyed = { from: string | null; to: string };
export type RepairedBody<Body> = { body: Body; rekeyed: Rekeyed[] };

/**
 * Gives every mark of a body a key of its own. The first mark with a key keeps it; copies within
 * the text, marks that belong to another article and marks without a key get derived ones. Where
 * nothing is to be done the same object comes back.
 *
 * @param isForeign whether a key belongs to a citation of another article
 */
export const repairKeys = <Body>(
  body: Body,
  articleId: number | string,
  isForeign: (key: string) => boolean,
): RepairedBody<Body> => {
  const present = new Set(keysIn(body));
  const seen = new Set<string>();
  const rekeyed: Rekeyed[] = [];
  const free = (key: string): string => {
    let occurrence = 1;
    let derived = derivedKey(articleId, key, occurrence);
    while (seen.has(derived) || present.has(derived)) {
      occurrence += 1;
      derived = derivedKey(articleId, key, occurrence);
    }
    return derived;
  };
  const keyOf = (node: LexicalNode): string => {
    const key = markKey(node);
    const usable = isCitationKey(key);
    if (usable && !seen.has(key) && !isForeign(key)) return key;
    const to = free(usable ? key : '');
    rekeyed.push({ from: usable ? key : null, to });
    return to;
  };
  const repaired = mapMarks(body, (node) => {
    const citationKey = keyOf(node);
    seen.add(citationKey);
    return citationKey === node.citationKey ? node : { ...node, citationKey };
  });
  return { body: rekeyed.length > 0 ? repaired : body, rekeyed };
};

/** Keys of the marks of a body in reading order, nested editors included, doubles too. */
export const keysIn = (body: unknown): string[] => {
  const keys: string[] = [];
  mapMarks(body, (node) => {
    if (isCitationKey(markKey(node))) keys.push(markKey(node));
    return node;
  });
  return keys;
};

const markKey = ({ citationKey }: LexicalNode): string =>
  typeof citationKey === 'string' ? citationKey : '';

type Change = (mark: LexicalNode) => LexicalNode;

/** Editors stand inside the fields of blocks, so whatever looks like a node is looked into. */
const mapMarks = <Value>(value: Value, change: Change): Value => {
  if (Array.isArray(value)) return value.map((part: unknown) => mapMarks(part, change)) as Value;
  if (!isRecord(value)) return value;
  const marked = isMark(value) ? change(value) : value;
  return Object.fromEntries(
    Object.entries(marked).map(([name, part]) => [name, mapMarks(part, change)]),
  ) as Value;
};

const isMark = (value: Record<string, unknown>): value is LexicalNode =>
  value.type === 'citation' && typeof value.version === 'number';
