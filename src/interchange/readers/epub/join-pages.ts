import path from 'node:path/posix';
import { DomUtils } from 'htmlparser2';
import type { Archive } from '../../archive/open-archive';
import { decodePage } from '../html/decode-page';
import { isElement, parsePage, type PageElement } from '../html/dom';

/**
 * Several pages as one. Ids are unique in a page only, so each gets its page's number, and links between pages become links
 * inside; pictures are called by their paths in the archive.
 */
export const joinPages = (
  pages: readonly string[],
  archive: Archive,
): { html: string; files: Archive } => {
  const bodies = pages.map((name, at) => {
    const page = parsePage(decodePage(archive.get(name) ?? new Uint8Array()));
    for (const element of DomUtils.find(isElement, page, true, Infinity) as PageElement[]) {
      rename(element, name, at, pages);
    }
    const body = DomUtils.getElementsByTagName('body', page)[0];
    return body ? DomUtils.getInnerHTML(body) : '';
  });
  const html = `<html><body>${bodies.map((body, at) => `<div id="page-${at}">${body}</div>`).join('\n')}</body></html>`;
  return { html, files: archive };
};

const rename = (
  { attribs }: PageElement,
  name: string,
  at: number,
  pages: readonly string[],
): void => {
  if (attribs['id']) attribs['id'] = `page-${at}-${attribs['id']}`;
  if (attribs['src'] && !/^[a-z]+:/i.test(attribs['src'])) {
    attribs['src'] = path.join(path.dirname(name), decoded(attribs['src']));
  }
  const href = attribs['href'];
  if (href === undefined || /^[a-z]+:/i.test(href)) return;
  const [file = '', fragment] = href.split('#');
  const target = file === '' ? at : pages.indexOf(path.join(path.dirname(name), decoded(file)));
  if (target === -1) return;
  attribs['href'] = fragment === undefined ? `#page-${target}` : `#page-${target}-${fragment}`;
};

const decoded = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};
