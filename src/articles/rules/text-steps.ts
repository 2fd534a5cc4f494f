import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

import { isRecord } from '@/document/lexical-nodes';
import { align } from '@/document/compare/align';

/** The fields of an article that somebody writes, by their names. */
export type StoredText = Readonly<Record<string, unknown>>;

/** Nodes that stood at a place of a body, instead of as many as stand there now. */
type Splice = { at: number; now: number; nodes: readonly unknown[] };

/** The way back over one revision: the fields as they were; of a body only what was other. */
export type StepBack = {
  fields: Readonly<Record<string, unknown>>;
  /** By the name of the field, from the beginning of the text; `rest` is what stands around its nodes. */
  bodies: Readonly<Record<string, { rest: unknown; splices: readonly Splice[] }>>;
};

/** The way from a text back to the one before. */
export const stepBack = (before: StoredText, after: StoredText): StepBack => {
  const fields: Record<string, unknown> = {};
  const bodies: Record<string, StepBack['bodies'][string]> = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[name] ?? null, after[name] ?? null];
    if (isDeepStrictEqual(was, is)) continue;
    if (isBody(was) && isBody(is)) {
      bodies[name] = { rest: restOf(was), splices: splicesOf(was.root.children, is.root.children) };
    } else fields[name] = was;
  }
  return { fields, bodies };
};

/** The text before, from the text after. */
export const wentBack = (after: StoredText, { fields, bodies }: StepBack): StoredText => {
  const text: Record<string, unknown> = { ...after, ...fields };
  for (const [name, { rest, splices }] of Object.entries(bodies)) {
    const is = after[name];
    if (!isBody(is) || !isBody(rest)) continue;
    const children = [...is.root.children];
    for (const { at, now, nodes } of [...splices].reverse()) children.splice(at, now, ...nodes);
    text[name] = { ...rest, root: { ...rest.root, children } };
  }
  return text;
};

/** SHA-256 of a text, the same however a database orders its keys. */
export const textDigest = (text: StoredText): string =>
  createHash('sha256')
    .update(lineOf(withoutNothing(text)))
    .digest('hex');

const withoutNothing = (text: StoredText): StoredText =>
  Object.fromEntries(Object.entries(text).filter(([, value]) => (value ?? null) !== null));

const lineOf = (value: unknown): string => canonicalize(value) ?? 'null';

type Body = { root: { children: readonly unknown[] } & Record<string, unknown> };

const isBody = (value: unknown): value is Body =>
  isRecord(value) && isRecord(value.root) && Array.isArray(value.root.children);

const restOf = (body: Body): unknown => ({ ...body, root: { ...body.root, children: [] } });

const splicesOf = (before: readonly unknown[], after: readonly unknown[]): Splice[] => {
  // Both come of one database, which orders their keys alike; where it does not, more is kept than need be.
  const parts = (nodes: readonly unknown[]) =>
    nodes.map((node) => ({ key: JSON.stringify(node), words: [] }));
  const [ones, others] = [parts(before), parts(after)];
  const same = align(ones, others).filter(([one, other]) => ones[one]?.key === others[other]?.key);
  let [from, start] = [0, 0];
  return [...same, [before.length, after.length] as const].flatMap(([one, other]): Splice[] => {
    const splice = { at: start, now: other - start, nodes: before.slice(from, one) };
    [from, start] = [one + 1, other + 1];
    return splice.now > 0 || splice.nodes.length > 0 ? [splice] : [];
  });
};
