import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

/** A tree of XML. Parsed forgivingly: whether it is sound, Pandoc says. */
export type XmlTree = ReturnType<typeof parseDocument>;
export type XmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export type XmlNode = XmlTree['children'][number];

export const isElement = (node: XmlNode | null | undefined): node is XmlElement =>
  node !== null && node !== undefined && 'attribs' in node;

export const isText = (node: XmlNode): node is XmlNode & { data: string } =>
  node.type === ElementType.ElementType.Text;

export const parseXml = (xml: string): XmlTree => parseDocument(xml, { xmlMode: true });

export const writeXml = (element: XmlElement): string =>
  DomUtils.getOuterHTML(element, { xmlMode: true });

/** A new element that stands nowhere yet. */
export const made = (xml: string): XmlElement => {
  const element = parseXml(xml).children.find(isElement);
  if (!element) throw new Error('no element');
  DomUtils.removeElement(element);
  return element;
};

/** All elements of a name in a tree or under an element, in the document's order. */
export const elementsNamed = (name: string, inside: XmlTree | XmlElement): XmlElement[] =>
  DomUtils.getElementsByTagName(name, inside.children);

export const firstNamed = (name: string, inside: XmlTree | XmlElement): XmlElement | undefined =>
  DomUtils.findOne((element) => element.name === name, inside.children) ?? undefined;

/** The words of an element, but for those of the elements named. */
export const wordsOfElement = (
  element: XmlElement | undefined,
  without: readonly string[] = [],
): string => {
  if (!element) return '';
  const words: string[] = [];
  const take = (node: XmlNode): void => {
    if (isText(node)) words.push(node.data);
    else if (isElement(node) && !without.includes(node.name)) node.children.forEach(take);
  };
  element.children.forEach(take);
  return words.join('').replace(/\s+/g, ' ').trim();
};
