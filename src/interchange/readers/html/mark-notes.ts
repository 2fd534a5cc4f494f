import { DomUtils } from 'htmlparser2';
import { isElement, parsePage, type Page, type PageElement } from './dom';

/**
 * Notes that a page marks by role or `epub:type`, and that lead back to nowhere, get a way back: by it the tree's reader
 * knows them. https://www.w3.org/TR/epub-ssv-11/#notes
 */
export const markNotes = (page: Page): void => {
  const byId = new Map(
    DomUtils.find((node) => isElement(node), page, true, Infinity)
      .filter(isElement)
      .flatMap((element): [string, PageElement][] => {
        const id = element.attribs['id'];
        return id === undefined ? [] : [[id, element]];
      }),
  );
  let made = 0;
  for (const mark of DomUtils.getElementsByTagName('a', page)) {
    const note = byId.get(/^#(.+)$/.exec(mark.attribs['href'] ?? '')?.[1] ?? '');
    if (!note || !isMark(mark)) continue;
    const id = (mark.attribs['id'] ??= `ibidem-mark-${(made += 1)}`);
    if (leadsTo(note, id)) continue;
    const back = parsePage(`<a href="#${id}">↩</a>`).children[0];
    const home =
      note.name === 'a'
        ? note.parent
        : (DomUtils.findOne((one) => one.name === 'p', note.children) ?? note);
    if (back && home && isElement(home)) DomUtils.appendChild(home, back);
  }
};

const isMark = (link: PageElement): boolean =>
  /\bnoteref\b/.test(link.attribs['epub:type'] ?? '') ||
  link.attribs['role'] === 'doc-noteref' ||
  /\b(?:footnote-ref|noteref|footnoteRef)\b/.test(link.attribs['class'] ?? '');

const leadsTo = (note: PageElement, id: string): boolean =>
  DomUtils.findOne((element) => element.attribs['href'] === `#${id}`, [note]) !== null;
