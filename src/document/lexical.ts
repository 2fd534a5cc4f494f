/** The body of an article as Payload's Lexical editor keeps it, to and from blocks. */
export { blocksOf, type PictureLookup, type Picture, type ReadBody } from './blocks-of';
export { bodyOf, type MediaIdLookup } from './body-of';
export type { EditorState, LexicalNode } from './lexical-nodes';
