import { openArchive } from '../../archive/open-archive';
import { firstNamed, isElement, isText, parseXml, writeXml, type XmlNode } from '../../archive/xml';
import type { ExportedParagraphs } from '../exported-files/paragraphs-of-docx';
import { exportedParagraphsOfOdt } from '../exported-files/paragraphs-of-odt';

/** The words of an OpenDocument text, a paragraph a piece, as its XML has them (ODF 1.3). */
export const wordsOfOdt = async (bytes: Uint8Array, filename: string): Promise<string[]> => {
  const archive = await openArchive(filename, bytes);
  const content = archive.ok ? archive.value.get('content.xml') : undefined;
  const tree = parseXml(new TextDecoder().decode(content));
  const document = firstNamed('office:document-content', tree);
  const text = document && firstNamed('office:text', document);
  if (!text) return [];
  const pieces = [''];
  const walk = { pieces, kindOf: exportedParagraphsOfOdt(document) ?? nothing };
  for (const node of text.children) take(node, walk);
  return pieces.filter((piece) => piece.trim() !== '');
};

const nothing: ExportedParagraphs = () => undefined;

type Walk = { pieces: string[]; kindOf: ExportedParagraphs; isInNumber?: boolean };

/** Numbers of notes, comments, edits, sources of indexes, and what describes a picture. */
const noText: ReadonlySet<string> = new Set([
  ...['text:tracked-changes', 'office:annotation', 'office:forms', 'text:note-citation'],
  ...['text:note-ref', 'svg:title', 'svg:desc', 'office:event-listeners', 'text:sequence-decls'],
  ...['text:table-of-content-source', 'text:illustration-index-source', 'text:table-index-source'],
  ...['text:object-index-source', 'text:user-index-source', 'text:alphabetical-index-source'],
  ...[
    'text:bibliography-source',
    'text:variable-decls',
    'text:user-field-decls',
    'office:binary-data',
  ],
]);

const take = (node: XmlNode, walk: Walk): void => {
  const { pieces } = walk;
  if (isText(node) && !walk.isInNumber) pieces[pieces.length - 1] += node.data;
  if (!isElement(node) || noText.has(node.name)) return;
  // The number of a note that stands elsewhere, as LibreOffice keeps Word's field for it.
  if (node.name === 'field:fieldmark-start') walk.isInNumber = /NOTEREF/.test(writeXml(node));
  else if (node.name === 'field:fieldmark-end') walk.isInNumber = false;
  else if (['text:s', 'text:tab', 'text:line-break'].includes(node.name)) {
    pieces[pieces.length - 1] += ' ';
  } else if (
    ['text:p', 'text:h', 'text:ruby-base', 'text:ruby-text', 'text:note'].includes(node.name)
  ) {
    if (['boilerplate', 'byline'].includes(walk.kindOf(node) ?? '')) return;
    pieces.push('');
    for (const child of node.children) take(child, walk);
    pieces.push('');
  } else for (const child of node.children) take(child, walk);
};
