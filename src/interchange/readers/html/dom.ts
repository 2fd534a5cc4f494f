import { DomUtils, parseDocument } from 'htmlparser2';
import { isElement, type XmlElement, type XmlNode, type XmlTree } from '../../archive/xml';

export { isElement, isText } from '../../archive/xml';

export type Page = XmlTree;
export type PageNode = XmlNode;
export type PageElement = XmlElement;

export const parsePage = (html: string): Page => parseDocument(html, { decodeEntities: true });

export const classesOf = (element: PageElement): string[] =>
  (element.attribs['class'] ?? '').split(/\s+/).filter((name) => name !== '');

/** Another name for an element that keeps what it holds. */
export const rename = (
  element: PageElement,
  name: string,
  attributes: Record<string, string> = {},
): void => {
  element.name = name;
  element.attribs = {
    ...(element.attribs['id'] ? { id: element.attribs['id'] } : {}),
    ...attributes,
  };
};

/** Puts what an element holds in its place. */
export const unwrap = (element: PageElement): void => {
  for (const child of [...element.children]) DomUtils.prepend(element, child);
  DomUtils.removeElement(element);
};

export const wordsOf = (node: PageNode): string =>
  DomUtils.textContent(node).replace(/\s+/g, ' ').trim();

/** How deep elements stand in one another; without recursion, since depth is what is asked. */
export const depthOfPage = (page: Page): number => {
  let deepest = 0;
  const open: { node: PageNode; depth: number }[] = page.children.map((node) => ({
    node,
    depth: 1,
  }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    if (isElement(node))
      for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return deepest;
};
