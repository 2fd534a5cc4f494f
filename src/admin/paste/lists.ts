import { elementsIn, isElement, plainText, stylesOf, unwrap } from './dom';

/** One point of a list; `level` counts from 1. */
type Item = { level: number; ordered: boolean; start?: number; content: Node[] };

/**
 * Rebuilds lists as nested `<ul>` and `<ol>`: Word writes paragraphs with `mso-list` and the bullet
 * as text, Google Docs puts lists beside items, Word on the web gives every item a list of its own.
 */
export const rebuildLists = (body: HTMLElement): void => {
  for (const wrapper of elementsIn(body, '.ListContainerWrapper')) unwrap(wrapper);
  for (const first of elementsIn(body, 'p,ul,ol')) {
    if (!isListPart(first) || first.closest('li') || isListPart(first.previousElementSibling)) {
      continue;
    }
    if (!first.parentNode || isList(first.parentElement)) continue;
    const parts = runFrom(first);
    first.before(...nest(parts.flatMap(itemsOf), body.ownerDocument));
    for (const part of parts) part.remove();
  }
};

const isList = (element: Element | null): boolean =>
  element?.localName === 'ul' || element?.localName === 'ol';

const isListPart = (element: Element | null): boolean =>
  isList(element) || (element?.localName === 'p' && wordLevel(element) !== undefined);

const wordLevel = (paragraph: Element): number | undefined => {
  const level = /\blevel(\d)\b/.exec(stylesOf(paragraph).get('mso-list') ?? '');
  return level ? Number(level[1]) : undefined;
};

const runFrom = (first: Element): Element[] => {
  const parts = [first];
  let next = first.nextElementSibling;
  while (next && isListPart(next)) {
    parts.push(next);
    next = next.nextElementSibling;
  }
  return parts;
};

const itemsOf = (part: Element): Item[] =>
  isList(part) ? itemsOfList(part, 1) : [itemOfParagraph(part)];

const itemsOfList = (list: Element, depth: number): Item[] =>
  Array.from(list.children).flatMap((child) => {
    if (isList(child)) return itemsOfList(child, depth + 1);
    const inner = Array.from(child.children).filter(isList);
    const content = Array.from(child.childNodes).filter(
      (node) => !isElement(node) || !isList(node),
    );
    const said = Number(child.getAttribute('aria-level') ?? child.getAttribute('data-aria-level'));
    const item: Item = {
      level: Math.max(depth, said || 0),
      ordered: list.localName === 'ol',
      start: Number(list.getAttribute('start')) || undefined,
      content: inlineContent(content),
    };
    const below = inner.flatMap((sublist) => itemsOfList(sublist, item.level + 1));
    return plainText(child) === '' ? below : [item, ...below];
  });

/** Several paragraphs in one point become lines of it. */
const inlineContent = (nodes: Node[]): Node[] =>
  nodes.flatMap((node, index) => {
    if (!isElement(node) || !['p', 'div'].includes(node.localName)) return [node];
    const lines = Array.from(node.childNodes);
    const follows = nodes.slice(0, index).some((earlier) => plainText(earlier) !== '');
    return follows ? [node.ownerDocument.createElement('br'), ...lines] : lines;
  });

const itemOfParagraph = (paragraph: Element): Item => {
  const marker = elementsIn(paragraph, '[style]').find(
    (element) => stylesOf(element).get('mso-list')?.toLowerCase() === 'ignore',
  );
  const sign = marker ? plainText(marker) : '';
  marker?.remove();
  const number = /^\(?(\d+|[a-zа-я]|[ivxlcdm]+)[.)]/i.exec(sign)?.[1];
  return {
    level: wordLevel(paragraph) ?? 1,
    ordered: number !== undefined,
    start: Number(number) || undefined,
    content: Array.from(paragraph.childNodes),
  };
};

/** Lists of the outermost level; an item deeper than its predecessor by two steps goes one down. */
const nest = (items: readonly Item[], page: Document): Element[] => {
  const outer: Element[] = [];
  const open: Element[] = [];
  for (const item of items) {
    const depth = Math.min(item.level, open.length + 1);
    open.length = Math.min(open.length, depth);
    const tag = item.ordered ? 'ol' : 'ul';
    if (open[depth - 1]?.localName !== tag) {
      open[depth - 1] = openList(item, tag, open[depth - 2]?.lastElementChild ?? null, page);
      if (depth === 1 && open[0]) outer.push(open[0]);
    }
    const point = page.createElement('li');
    point.append(...item.content);
    open[depth - 1]?.append(point);
  }
  return outer;
};

const openList = (item: Item, tag: string, parent: Element | null, page: Document): Element => {
  const list = page.createElement(tag);
  if (item.ordered && item.start && item.start !== 1) list.setAttribute('start', `${item.start}`);
  parent?.append(list);
  return list;
};
