import type { Archive } from '../../archive/open-archive';
import { elementsNamed, firstNamed, parseXml, type XmlElement } from '../../archive/xml';
import { exportedKindOf } from './signs';

/** What a paragraph of a Word file is, where the file is our own, whatever program saved it since. */
export type ExportedParagraphs = (paragraph: XmlElement) => string | undefined;

/**
 * By the names of styles: each program makes ids of its own. A file is ours that has a heading over what stands behind the
 * text, and our last lines.
 */
export const exportedParagraphsOfDocx = (archive: Archive): ExportedParagraphs | undefined => {
  const text = new TextDecoder().decode(archive.get('word/document.xml'));
  const styles = parseXml(new TextDecoder().decode(archive.get('word/styles.xml')));
  const names = elementsNamed('w:style', styles).map((style): [string, string] => [
    style.attribs['w:styleId'] ?? '',
    firstNamed('w:name', style)?.attribs['w:val'] ?? '',
  ]);
  const isUsed = (wanted: string): boolean =>
    names.some(([id, name]) => name === wanted && text.includes(`w:val="${id}"`));
  if (!isUsed('End Heading') || !isUsed('Colophon')) return undefined;
  const byId = new Map(names);
  return (paragraph) => {
    const id = firstNamed('w:pStyle', paragraph)?.attribs['w:val'] ?? '';
    return exportedKindOf(byId.get(id) ?? id);
  };
};
