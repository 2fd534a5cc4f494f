import { openArchive } from '../archive/open-archive';
import {
  firstNamed,
  isElement,
  isText,
  parseXml,
  type XmlElement,
  type XmlNode,
} from '../archive/xml';
import { ownKinds } from '../own/signs';

/** The words of an OpenDocument text, a paragraph a piece, as its XML has them (ODF 1.3). */
export const wordsOfOdt = async (bytes: Uint8Array, filename: string): Promise<string[]> => {
  const archive = await openArchive(filename, bytes);
  const content = archive.ok ? archive.value.get('content.xml') : undefined;
  const text = content && firstNamed('office:text', parseXml(new TextDecoder().decode(content)));
  if (!text) return [];
  const written = new TextDecoder().decode(content);
  const isOwn = written.includes('"End_20_Heading"') && written.includes('"Colophon"');
  const pieces = [''];
  for (const node of text.children) take(node, { pieces, isOwn });
  return pieces.filter((piece) => piece.trim() !== '');
};

type Walk = { pieces: string[]; isOwn: boolean };

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
  if (isText(node)) pieces[pieces.length - 1] += node.data;
  if (!isElement(node) || noText.has(node.name)) return;
  if (['text:s', 'text:tab', 'text:line-break'].includes(node.name)) {
    pieces[pieces.length - 1] += ' ';
  } else if (
    ['text:p', 'text:h', 'text:ruby-base', 'text:ruby-text', 'text:note'].includes(node.name)
  ) {
    if (walk.isOwn && isFurniture(node)) return;
    pieces.push('');
    for (const child of node.children) take(child, walk);
    pieces.push('');
  } else for (const child of node.children) take(child, walk);
};

/** Lines that our own exports set around a text. */
const isFurniture = ({ attribs }: XmlElement): boolean => {
  const style = (attribs['text:style-name'] ?? '').replace(/_20_/g, '').toLowerCase();
  return ['furniture', 'byline'].includes(ownKinds[style] ?? '');
};
