import { openArchive, type Archive } from '../../archive/open-archive';
import { isElement, parseXml, type XmlElement, type XmlNode } from '../../archive/xml';
import { chosenAlternative } from '../docx/alternatives';
import { textPartsOf, withUsualPrefixes } from '../docx/text-parts';
import {
  exportedParagraphsOfDocx,
  type ExportedParagraphs,
} from '../exported-files/paragraphs-of-docx';
import { parsePage } from '../html/dom';
import { decodePage } from '../html/decode-page';
import { wordsOfPage } from './words-of-page';

/** The words of a Word file, a paragraph a piece, as its XML has them (ECMA-376): what a reader of the file would see. */
export const wordsOfDocx = async (bytes: Uint8Array, filename: string): Promise<string[]> => {
  const archive = await openArchive(filename, bytes);
  if (!archive.ok) return [];
  const parts = textPartsOf(archive.value).map((name) => xmlOf(archive.value, name));
  const kindOf = exportedParagraphsOfDocx(archive.value) ?? nothing;
  return [
    ...parts.flatMap((part) => wordsOfPart(part, kindOf)),
    ...chunksOf(archive.value).flatMap((content) => wordsOfPage(parsePage(decodePage(content)))),
  ];
};

const xmlOf = (archive: Archive, name: string): XmlNode[] =>
  withUsualPrefixes(parseXml(new TextDecoder().decode(archive.get(name)))).children;

/** Pages that Word would take in when it opens the file (`w:altChunk`). */
const chunksOf = (archive: Archive): Uint8Array[] =>
  [...archive].flatMap(([name, content]) =>
    /^word\/[^/]*\.(?:x?html?|mht|txt)$/i.test(name) ? [content] : [],
  );

const nothing: ExportedParagraphs = () => undefined;

type Walk = { pieces: string[]; kindOf: ExportedParagraphs; fields: Field[] };
/** A field that begins in one run and ends in another. */
type Field = { code: string; isResult: boolean };

const wordsOfPart = (nodes: readonly XmlNode[], kindOf: ExportedParagraphs): string[] => {
  const walk: Walk = { pieces: [''], kindOf, fields: [] };
  for (const node of nodes) take(node, walk);
  return walk.pieces.filter((piece) => piece !== '');
};

const say = (text: string, { pieces, fields }: Walk): void => {
  if (fields.some(({ code, isResult }) => !isResult || madeAnew.test(code))) return;
  const isCitation = fields.some(({ code }) => citation.test(code));
  // Numbers of notes and works are made anew here.
  pieces[pieces.length - 1] += isCitation ? text.replace(/\d+/g, ' ') : text;
};

/** Lists of works, and numbers of notes. */
const madeAnew =
  /^\s*(?:ADDIN (?:ZOTERO_BIBL|Mendeley Bibliography|CSL_BIBLIOGRAPHY|EN\.REFLIST)|NOTEREF\b|REF _RefF\d)/;
const citation = /^\s*ADDIN (?:ZOTERO_ITEM|CSL_CITATION|EN\.CITE|Mendeley)/;

/** What is deleted, moved from here, instruction or property is no text. */
const noText: ReadonlySet<string> = new Set([
  ...[
    'w:del',
    'w:moveFrom',
    'w:delText',
    'w:delInstrText',
    'w:pPr',
    'w:rPr',
    'w:sectPr',
    'w:sdtPr',
  ],
  ...['w:tblPr', 'w:tcPr', 'w:trPr', 'w:fldData', 'wp:positionH', 'wp:positionV'],
  ...['wp14:sizeRelH', 'wp14:sizeRelV', 'm:oMath'],
]);

const spaces: ReadonlySet<string> = new Set([
  'w:tab',
  'w:br',
  'w:cr',
  'w:ptab',
  'w:footnoteReference',
]);

const take = (node: XmlNode, walk: Walk): void => {
  if (!isElement(node)) return;
  const { name } = node;
  if (name === 'w:t' || name === 'a:t') say(textOf(node), walk);
  else if (name === 'w:instrText') {
    const field = walk.fields.at(-1);
    if (field && !field.isResult) field.code += textOf(node);
  } else if (name === 'w:fldChar') takeFieldSign(node.attribs['w:fldCharType'], walk);
  else if (name === 'v:textpath') piece([node.attribs['string'] ?? ''], walk);
  else if (name === 'mc:AlternateContent') {
    for (const child of chosenAlternative(node)) take(child, walk);
  } else if (name === 'w:ruby') takeRuby(node, walk);
  else if (spaces.has(name)) say(' ', walk);
  else if (noText.has(name)) return;
  else if (name === 'w:p' || name === 'a:p') {
    if (!isHeaderOrFooter(walk.kindOf(node))) inPiece(node, walk);
  } else node.children.forEach((child) => take(child, walk));
};

const piece = (texts: readonly string[], { pieces }: Walk): void => {
  pieces.push(...texts, '');
};

/** A box inside a paragraph is a piece of its own, and the paragraph goes on behind it. */
const inPiece = (element: XmlElement, walk: Walk): void => {
  walk.pieces.push('');
  for (const child of element.children) take(child, walk);
  walk.pieces.push('');
};

const takeRuby = (ruby: XmlElement, walk: Walk): void => {
  const part = (name: string) => ruby.children.find((one) => isElement(one) && one.name === name);
  for (const one of [part('w:rubyBase'), part('w:rt')]) {
    if (isElement(one)) for (const child of one.children) take(child, walk);
    say(' ', walk);
  }
};

const takeFieldSign = (type: string | undefined, { fields }: Walk): void => {
  if (type === 'begin') fields.push({ code: '', isResult: false });
  else if (type === 'separate') {
    const field = fields.at(-1);
    if (field) field.isResult = true;
  } else if (type === 'end') fields.pop();
};

/** Lines that our own exports set around a text. */
const isHeaderOrFooter = (kind: string | undefined): boolean =>
  kind === 'boilerplate' || kind === 'byline';

const textOf = (element: XmlElement): string =>
  element.children.map((child) => ('data' in child ? child.data : '')).join('');
