import { elementsNamed, type XmlElement } from '../../archive/xml';
import type { ExportedParagraphs } from './paragraphs-of-docx';
import { exportedKindOf } from './signs';

/**
 * As `ownParagraphsOfDocx`, for OpenDocument. What a program sets on one paragraph is a style without a name, which has ours
 * as its parent.
 */
export const exportedParagraphsOfOdt = (document: XmlElement): ExportedParagraphs | undefined => {
  const parents = new Map(
    elementsNamed('style:style', document).map(({ attribs }) => [
      attribs['style:name'] ?? '',
      attribs['style:parent-style-name'] ?? '',
    ]),
  );
  const styleOf = ({ attribs }: XmlElement): string => {
    const style = attribs['text:style-name'] ?? '';
    return parents.get(style) ?? style;
  };
  const styles = new Set(paragraphsIn(document).map(styleOf));
  if (!styles.has('End_20_Heading') || !styles.has('Colophon')) return undefined;
  return (paragraph) => exportedKindOf(styleOf(paragraph));
};

export const paragraphsIn = (document: XmlElement): XmlElement[] =>
  ['text:p', 'text:h'].flatMap((name) => elementsNamed(name, document));
