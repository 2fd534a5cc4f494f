/** The body of an article as Payload's Lexical editor keeps it, to and from blocks. */
export { blocksOf, type Picture } from './blocks-of';
export { bodyOf } from './body-of';
