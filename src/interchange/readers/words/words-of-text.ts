import { splitFrontMatter } from '../../front-matter';

/** The words of plain text, a paragraph a piece. */
export const wordsOfText = (bytes: Uint8Array): string[] =>
  splitFrontMatter(new TextDecoder().decode(bytes))
    .text.replace(/\]\([^)\s]*\)/g, '] ')
    .replace(/(?:https?:\/\/|www\.)\S+/g, ' ')
    .split(/\n[ \t]*\n/);
