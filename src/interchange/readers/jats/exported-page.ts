import { elementsNamed, firstNamed, isElement, isText, wordsOfElement } from '../../archive/xml';
import type { XmlElement, XmlNode } from '../../archive/xml';
import { element, escapeHtml } from '../../writers/html/escape';

/** Whether an article is of our own export: nobody else says so how to cite it. */
export const isExportedArticle = (article: XmlElement): boolean =>
  elementsNamed('meta-name', article).some((name) => wordsOfElement(name) === 'cite-as');

/**
 * The text and notes of an article of our own as a page, in the words of our own HTML: Pandoc's reader of JATS forgets
 * which words are cited, what a box or a pull quote is, and how deep a heading lies.
 */
export const exportedPageOf = (article: XmlElement): string => {
  const body = firstNamed('body', article);
  const notes = elementsNamed('fn', firstNamed('fn-group', article) ?? emptyOf(article));
  const marks = elementsNamed('xref', article).filter(isNoteMark);
  const items = notes.map((note) => {
    const id = note.attribs['id'] ?? '';
    const back = marks
      .filter(({ attribs }) => attribs['rid'] === id)
      .map(({ attribs }) => element('a', { href: `#${attribs['id']}`, role: 'doc-backlink' }, '↩'));
    const said = elementsNamed('p', note).map((line) => inlinesOf(line));
    return element('li', { id }, `${said.join(' ')} ${back.join(' ')}`);
  });
  const text = body ? blocksOf(body) : '';
  return items.length === 0
    ? text
    : text + element('section', { role: 'doc-endnotes' }, element('ol', {}, items.join('\n')));
};

const emptyOf = (article: XmlElement): XmlElement => {
  const empty = article.cloneNode(false);
  empty.children = [];
  return empty;
};

const isNoteMark = ({ attribs }: XmlElement): boolean => attribs['ref-type'] === 'fn';

const elementsIn = (parent: XmlElement, ...without: string[]): XmlElement[] =>
  parent.children.filter(isElement).filter(({ name }) => !without.includes(name));

const blocksOf = (parent: XmlElement, ...without: string[]): string =>
  elementsIn(parent, ...without)
    .map(blockOf)
    .join('\n');

const blockOf = (block: XmlElement): string => {
  switch (block.name) {
    case 'p':
      return element('p', {}, inlinesOf(block));
    case 'sec':
      return headingOf(block) + blocksOf(block, 'title');
    case 'list':
      return listOf(block);
    case 'disp-quote':
      return quoteOf(block);
    case 'boxed-text': {
      const title = wordsOfElement(firstNamed('caption', block));
      const named = title === '' ? '' : element('div', { class: 'boxtitle' }, line(title));
      return named + element('div', { class: 'box' }, blocksOf(block, 'caption'));
    }
    case 'fig':
      return figureOf(block);
    case 'table-wrap':
      return blocksOf(block);
    case 'table':
      return element('table', {}, rowsOf(block));
    default:
      return element('div', {}, inlinesOf(block));
  }
};

const line = (words: string): string => element('p', {}, escapeHtml(words));

const headingOf = (section: XmlElement): string => {
  const title = elementsIn(section).find(({ name }) => name === 'title');
  const level = section.attribs['sec-type'] === 'level-3' ? 'h3' : 'h2';
  return title ? element(level, {}, inlinesOf(title)) : '';
};

const listOf = (list: XmlElement): string => {
  const [item] = elementsIn(list);
  const label = item && elementsIn(item).find(({ name }) => name === 'label');
  const first = wordsOfElement(label);
  const start = /^\d+$/.test(first) ? first : undefined;
  const items = elementsIn(list).map((one) => element('li', {}, blocksOf(one, 'label')));
  const isOrdered = list.attribs['list-type'] === 'order';
  return element(isOrdered ? 'ol' : 'ul', isOrdered ? { start } : {}, items.join('\n'));
};

const quoteOf = (quote: XmlElement): string => {
  if (quote.attribs['content-type'] !== 'pullquote')
    return element('blockquote', {}, blocksOf(quote));
  const by = wordsOfElement(elementsIn(quote).find(({ name }) => name === 'attrib'));
  const said = by === '' ? '' : element('div', { class: 'attribution' }, line(by));
  return element('div', { class: 'pullquote' }, blocksOf(quote, 'attrib')) + said;
};

const figureOf = (figure: XmlElement): string => {
  const src = firstNamed('graphic', figure)?.attribs['xlink:href'];
  const alt = wordsOfElement(firstNamed('alt-text', figure));
  const caption = firstNamed('caption', figure);
  const words = caption ? elementsNamed('p', caption).map(inlinesOf).join('<br>') : '';
  const below = words === '' ? '' : element('figcaption', {}, words);
  return element('figure', {}, element('img', { src, alt }) + below);
};

const rowsOf = (parent: XmlElement): string =>
  elementsIn(parent)
    .map((part) =>
      element(
        part.name,
        {},
        part.name === 'th' || part.name === 'td' ? inlinesOf(part) : rowsOf(part),
      ),
    )
    .join('');

const inlinesOf = (parent: XmlElement): string => parent.children.map(inlineOf).join('');

const inlineOf = (node: XmlNode): string => {
  if (isText(node)) return escapeHtml(node.data).replaceAll('\u2028', '<br>');
  if (!isElement(node)) return '';
  const { name, attribs } = node;
  const inside = inlinesOf(node);
  const tag = tags[name];
  if (tag !== undefined) return element(tag, {}, inside);
  if (name === 'break') return '<br>';
  if (name === 'ext-link') return element('a', { href: attribs['xlink:href'] }, inside);
  if (name === 'named-content' && attribs['content-type'] === 'cited-words') {
    const key = attribs['id']?.replace(/^cite-/, '');
    return element('span', { class: 'cited', 'data-citation': key }, inside);
  }
  if (name !== 'xref' || !isNoteMark(node)) return inside;
  const { id, rid } = attribs;
  const mark = { id, href: `#${rid}`, role: 'doc-noteref' };
  return element('sup', {}, element('a', mark, wordsOfElement(node)));
};

const tags: Readonly<Partial<Record<string, string>>> = {
  bold: 'strong',
  italic: 'em',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
};
