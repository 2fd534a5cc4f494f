import { DomUtils } from 'htmlparser2';
import { classesOf, isElement, rename, wordsOf, type Page, type PageElement } from '../html/dom';
import { bylineOf } from './exported-front';

/**
 * What stands around the text in a page of our own, taken out of it; nothing where the page is somebody else's. Parts that
 * are paragraphs of a class become divisions.
 */
export const takeExportedPage = (page: Page): Record<string, unknown> | undefined => {
  const all = DomUtils.find(isElement, page, true, Infinity).filter(isElement);
  const named = (name: string, among = all) => among.filter((one) => classesOf(one).includes(name));
  const header = all.find(({ name }) => name === 'header');
  const isExported = named('colophon').some(
    ({ name, attribs }) => name === 'section' && attribs['aria-labelledby'] === 'content-about',
  );
  // Others have such classes too.
  if (!isExported || named('dateline').length === 0) return undefined;
  const inside = header
    ? DomUtils.find(isElement, header.children, true, Infinity).filter(isElement)
    : [];
  const words = (name: string) => named(name, inside).map(wordsOf);
  const title = inside.find(({ name }) => name === 'h1');
  const points = named('key-points', inside).flatMap((list) =>
    DomUtils.getElementsByTagName('li', list).map(wordsOf),
  );
  const front = {
    title: title && wordsOf(title),
    subtitle: words('subtitle')[0],
    standfirst: words('standfirst')[0],
    keypoints: points.length > 0 ? points : undefined,
    author: words('byline').map(bylineOf),
    lang: all.find(({ name }) => name === 'html')?.attribs['lang'],
  };
  // The picture over the text is its first here, as from a word processor's file.
  for (const picture of inside.filter(({ name }) => name === 'figure')) {
    DomUtils.removeElement(picture);
    if (header) DomUtils.prepend(header, picture);
  }
  for (const part of [header, ...named('references'), ...named('colophon')]) {
    if (part) DomUtils.removeElement(part);
  }
  for (const [name, kind] of [
    ['attribution', 'attribution'],
    ['box-title', 'boxtitle'],
  ] as const) {
    for (const element of named(name)) setBeside(element, kind);
  }
  for (const element of named('pullquote')) rename(element, 'div', { class: 'pullquote' });
  for (const element of named('box')) rename(element, 'div', { class: 'box' });
  return Object.fromEntries(
    Object.entries(front).filter(([, value]) => value !== undefined && value.length > 0),
  );
};

/** A title goes before its box, and an attribution behind its quote. */
const setBeside = (element: PageElement, kind: 'attribution' | 'boxtitle'): void => {
  const part = element.parent;
  if (!part || !isElement(part)) return;
  DomUtils.removeElement(element);
  rename(element, 'div', { class: kind });
  if (kind === 'boxtitle') DomUtils.prepend(part, element);
  else DomUtils.append(part, element);
};
