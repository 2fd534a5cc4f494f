import { isRecord, rootChildren } from '../lexical-nodes';
import { contentOf } from './content';
import { samePairsOf } from './pair';

/** A body by what is other than in one that both sides know. */
export type BodyChanges = {
  /** Digest of the known body; see `bodyDigest`. */
  base: string;
  /** What stands around the nodes of the new body. */
  rest: Readonly<Record<string, unknown>>;
  /** By place in the known body, from its beginning. */
  splices: readonly BodySplice[];
};

/** Nodes in the place of so many that stood there. */
export type BodySplice = { at: number; gone: number; nodes: readonly unknown[] };

/**
 * What was changed of a body. Nodes that say the same stay as they are known, also where an editor writes them in another
 * way.
 */
export const bodyChanges = (base: unknown, body: unknown): BodyChanges => {
  const [before, after] = [rootChildren(base), rootChildren(body)];
  const ends = [before.length, after.length] as const;
  let [from, start] = [0, 0];
  const splices = [...samePairsOf(before, after), ends].flatMap(([one, other]): BodySplice[] => {
    const splice = { at: from, gone: one - from, nodes: after.slice(start, other) };
    [from, start] = [one + 1, other + 1];
    return splice.gone > 0 || splice.nodes.length > 0 ? [splice] : [];
  });
  return { base: bodyDigest(base), rest: restOf(body), splices };
};

/** The body that changes lead to. Null where they were made of another text, or are no changes at all. */
export const changedBody = (base: unknown, changes: unknown): Record<string, unknown> | null => {
  if (!isBodyChanges(changes) || changes.base !== bodyDigest(base)) return null;
  const children: unknown[] = [...rootChildren(base)];
  let end = children.length;
  for (const { at, gone, nodes } of [...changes.splices].reverse()) {
    if (at + gone > end) return null;
    children.splice(at, gone, ...nodes);
    end = at;
  }
  const { root, ...around } = changes.rest;
  return { ...around, root: { ...(isRecord(root) ? root : {}), children } };
};

/** Fits two bodies that say the same and hardly any others. It guards against mistakes, not against malice. */
export const bodyDigest = (body: unknown): string => {
  const content = contentOf(rootChildren(body));
  // Two rounds of FNV-1a with other seeds: browsers have SHA-256 on secure pages only, and never at once.
  const halves = [0x811c9dc5, 0x9747b28c].map((seed) => {
    let hash = seed;
    for (let at = 0; at < content.length; at += 1) {
      hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return `${content.length}-${halves.join('')}`;
};

const restOf = (body: unknown): Readonly<Record<string, unknown>> => {
  if (!isRecord(body) || !isRecord(body.root)) return {};
  const { children: _children, ...root } = body.root;
  return { ...body, root };
};

const isBodyChanges = (value: unknown): value is BodyChanges =>
  isRecord(value) &&
  typeof value.base === 'string' &&
  isRecord(value.rest) &&
  Array.isArray(value.splices) &&
  value.splices.every(isSplice);

const isSplice = (value: unknown): boolean =>
  isRecord(value) && isCount(value.at) && isCount(value.gone) && Array.isArray(value.nodes);

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
