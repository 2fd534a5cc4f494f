import { openArchive } from '../../archive/open-archive';
import { joinPages } from '../epub/join-pages';
import { bookIn } from '../epub/read-epub';
import { takeExportedPage } from '../exported-files/exported-page';
import { decodePage } from '../html/decode-page';
import { isElement, isText, parsePage, type Page, type PageNode } from '../html/dom';

/** Those of a page in a file of its own; of one of ours a finding says what is made anew. */
export const wordsOfHtml = (bytes: Uint8Array): string[] => wordsOfOthersMarkup(decodePage(bytes));

/** Those of the pages of an e-book. */
export const wordsOfEpub = async (bytes: Uint8Array, filename: string): Promise<string[]> => {
  const archive = await openArchive(filename, bytes);
  if (!archive.ok) return [];
  return wordsOfOthersMarkup(joinPages(bookIn(archive.value).pages, archive.value).html);
};

const wordsOfOthersMarkup = (html: string): string[] =>
  takeExportedPage(parsePage(html)) ? [] : wordsOfPage(parsePage(html));

/** The words of a page that a browser would show, a block a piece. */
export const wordsOfPage = (page: Page): string[] => {
  const pieces = [''];
  for (const node of page.children) take(node, pieces);
  return pieces.filter((piece) => piece.trim() !== '');
};

/** Programs, styles and what a page is told of in a finding of its own kind. */
const noText: ReadonlySet<string> = new Set([
  ...['head', 'title', 'script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed'],
  ...['applet', 'video', 'audio', 'canvas', 'svg', 'math', 'input', 'button', 'select', 'textarea'],
  ...['nav', 'xml'],
]);

const phrasing: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i'],
  ...['ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup'],
  ...['time', 'tt', 'u', 'var', 'wbr'],
]);

const take = (node: PageNode, pieces: string[]): void => {
  if (isText(node)) pieces[pieces.length - 1] += node.data;
  if (!isElement(node) || noText.has(node.name)) return;
  const isInLine = phrasing.has(node.name);
  if (!isInLine) pieces.push('');
  for (const child of node.children) take(child, pieces);
  if (!isInLine) pieces.push('');
};
