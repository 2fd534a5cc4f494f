import { DomUtils } from 'htmlparser2';
import { splitFrontMatter } from '../../front-matter';
import { isExportedFront } from '../markdown/exported-front';
import { parsePage } from '../html/dom';

/**
 * The words of a Markdown file, a paragraph a piece: without what is a sign. What is one in a place may be a word in another; where that
 * is not certain, it counts as a word only if it cannot be a sign.
 */
export const wordsOfMarkdown = (bytes: Uint8Array): string[] => {
  const split = splitFrontMatter(new TextDecoder().decode(bytes));
  const text = split.text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    // Names of notes and of links, where they are defined and where they stand.
    .replace(/^ {0,3}\[[^\]\n]+\]:[ \t]*/gm, ' ')
    .replace(/\[\^[^\]\n]+\]/g, ' ')
    .replace(/\]\[[^\]\n]*\]/g, '] ')
    // Targets inside the file and beside it, and what only pictures and programs have.
    .replace(
      /\]\(\s*<?[^)\s>]*>?(\s+["'(][^)\n]*["')])?\s*\)/g,
      (_, title: string | undefined) => `] ${title ?? ''}`,
    )
    .replace(/<\/?[A-Za-z][^<>]*>/g, ' ')
    .replace(/<(?:https?|mailto|ftp):[^>\s]*>/g, ' ')
    .replace(/(?<=[\]`])\{[^{}\n]*\}|\{[#.][^{}\n]*\}/g, ' ')
    .replace(/^ {0,3}(?:`{3,}|~{3,})[^\n]*$/gm, ' ')
    .replace(/^\s*(?:>\s*)*(?:\d{1,9}|[a-zA-Z#])[.)](?=\s)/gm, ' ')
    .replace(/^\s*:::+[^\n]*$/gm, ' ')
    .replace(/(?:https?:\/\/|www\.)\S+/g, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  return [
    // Of our own files the fields are read as they are.
    ...(isExportedFront(split.data) ? [] : stringsIn(split.data)),
    ...text
      .split(/\n[ \t]*\n/)
      // Signs of emphasis stand inside words, too.
      .map((piece) => decoded(piece.replace(/[*~]+|\b_+|_+\b/g, '')))
      .filter((piece) => piece.trim() !== ''),
  ];
};

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    readAsOther.has(name.toLowerCase()) ? [] : stringsIn(one),
  );
};

/** Fields that say the same in other words here: a day, a language, a role. */
const readAsOther: ReadonlySet<string> = new Set([
  ...['date', 'published', 'lang', 'language', 'kind', 'role'],
]);

/** `&amp;` and the like. */
const decoded = (text: string): string =>
  DomUtils.textContent(parsePage(text.replaceAll('<', '&lt;')));
