import { childrenOf, isRecord, rootChildren, type LexicalNode } from './lexical-nodes';

/** Ids of the media documents that a body shows, so that they can be looked up at once. */
export const mediaIdsOf = (body: unknown): string[] => [
  ...new Set(rootChildren(body).flatMap(idsIn)),
];

const idsIn = (node: LexicalNode): string[] => {
  if (node.type === 'upload') return idOf(node.value);
  const fields = node.type === 'block' && isRecord(node.fields) ? node.fields : {};
  const own = fields.blockType === 'figure' ? idOf(fields.image) : [];
  const nested = Object.values(fields).flatMap((value) => mediaIdsOf(value));
  return [...own, ...nested, ...childrenOf(node).flatMap(idsIn)];
};

const idOf = (media: unknown): string[] => {
  const id = isRecord(media) ? media.id : media;
  return typeof id === 'number' || typeof id === 'string' ? [String(id)] : [];
};
