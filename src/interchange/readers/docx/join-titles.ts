import { DomUtils } from 'htmlparser2';
import type { Archive } from '../../archive/open-archive';
import {
  elementsNamed,
  firstNamed,
  isElement,
  made,
  parseXml,
  type XmlElement,
} from '../../archive/xml';

/** Ids of Word's styles for titles and subtitles, by what each is; ids are of the language of the program. */
export type TitleStyles = ReadonlyMap<string, 'title' | 'subtitle'>;

export const titleStylesOf = (archive: Archive): TitleStyles => {
  const styles = parseXml(new TextDecoder().decode(archive.get('word/styles.xml')));
  const named = elementsNamed('w:style', styles).flatMap(
    (style): [string, 'title' | 'subtitle'][] => {
      const name = firstNamed('w:name', style)?.attribs['w:val']?.toLowerCase();
      const id = style.attribs['w:styleId'];
      return id !== undefined && (name === 'title' || name === 'subtitle') ? [[id, name]] : [];
    },
  );
  return new Map([['Title', 'title'], ['Subtitle', 'subtitle'], ...named]);
};

/**
 * A title in several paragraphs is one, since Pandoc keeps but the last; empty ones go, since each would be the title. What is
 * styled so further down is text.
 */
export const joinTitles = (root: XmlElement, styles: TitleStyles): void => {
  const body = firstNamed('w:body', root);
  if (!body) return;
  const first = new Map<string, XmlElement>();
  let before: XmlElement | undefined;
  for (const paragraph of [...body.children].filter(isElement)) {
    const kind = kindOf(paragraph, styles);
    if (kind === undefined) {
      before = undefined;
    } else if (isEmpty(paragraph)) DomUtils.removeElement(paragraph);
    else if (before !== undefined && first.get(kind) === before) append(paragraph, before);
    else if (first.has(kind)) asText(paragraph);
    else {
      first.set(kind, paragraph);
      before = paragraph;
    }
  }
};

const styleOf = (paragraph: XmlElement): XmlElement | undefined => {
  const properties = paragraph.children.filter(isElement).find(({ name }) => name === 'w:pPr');
  return properties && firstNamed('w:pStyle', properties);
};

const kindOf = (paragraph: XmlElement, styles: TitleStyles) =>
  paragraph.name === 'w:p' ? styles.get(styleOf(paragraph)?.attribs['w:val'] ?? '') : undefined;

const isEmpty = (paragraph: XmlElement): boolean =>
  elementsNamed('w:t', paragraph).every((text) => DomUtils.textContent(text).trim() === '') &&
  ['w:drawing', 'w:pict', 'w:footnoteReference', 'w:endnoteReference', 'm:oMath'].every(
    (name) => elementsNamed(name, paragraph).length === 0,
  );

const append = (paragraph: XmlElement, to: XmlElement): void => {
  DomUtils.appendChild(to, made('<w:r><w:t xml:space="preserve"> </w:t></w:r>'));
  for (const child of [...paragraph.children]) {
    if (isElement(child) && child.name === 'w:pPr') continue;
    DomUtils.removeElement(child);
    DomUtils.appendChild(to, child);
  }
  DomUtils.removeElement(paragraph);
};

const asText = (paragraph: XmlElement): void => {
  const style = styleOf(paragraph);
  if (style) DomUtils.removeElement(style);
};
