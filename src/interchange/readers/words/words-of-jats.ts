import { DomUtils } from 'htmlparser2';
import {
  firstNamed,
  isElement,
  isText,
  parseXml,
  type XmlElement,
  type XmlNode,
} from '../../archive/xml';
import { isExportedArticle } from '../jats/exported-page';

/** The words of an article in JATS, an element of text a piece: title, abstract, body and what stands behind it. */
export const wordsOfJats = (bytes: Uint8Array): string[] => {
  const article = firstNamed('article', parseXml(new TextDecoder().decode(bytes)));
  // Files of our own are told to be made anew as a whole.
  if (!article || isExportedArticle(article)) return [];
  const front = firstNamed('front', article);
  const parts = [
    front && firstNamed('article-title', front),
    front && firstNamed('abstract', front),
    firstNamed('body', article),
    firstNamed('back', article),
  ];
  const pieces = [''];
  for (const part of parts) if (part) take(part, pieces);
  return pieces.filter((piece) => piece.trim() !== '');
};

/** Works are read by their fields; formulas become text with a finding; labels are numbers that are made anew. */
const noText: ReadonlySet<string> = new Set([
  ...['ref-list', 'tex-math', 'mml:math', 'math', 'alternatives', 'label', 'xref', 'object-id'],
  ...['glyph-data', 'private-char'],
]);

const inLine: ReadonlySet<string> = new Set([
  ...['bold', 'italic', 'sub', 'sup', 'sc', 'underline', 'monospace', 'strike', 'ext-link'],
  ...['named-content', 'styled-content', 'roman', 'sans-serif', 'overline', 'email', 'uri'],
]);

const take = (node: XmlNode | XmlElement, pieces: string[]): void => {
  if (isText(node)) pieces[pieces.length - 1] += node.data;
  if (!isElement(node) || noText.has(node.name)) return;
  const isBlock = !inLine.has(node.name);
  if (isBlock) pieces.push('');
  for (const child of DomUtils.getChildren(node)) take(child, pieces);
  if (isBlock) pieces.push('');
};
