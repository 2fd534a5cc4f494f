import { citationKeyAttribute } from '../citations/citation-key-attribute';
import { blockSelector, elementsIn, isElement, isText, plainText, unwrap } from './dom';
import { targetOf, type LinkTarget } from './links';
import type { PastedNote } from './notes';
import { wordsBefore } from './words-before';

/** A citation that a paste brings along: the mark's key and what was known about its source. */
export type PastedCitation = { key: string; words: string; proposedUrl?: string; note?: string };

type Marking = {
  notes: ReadonlyMap<string, PastedNote>;
  newKey: () => string;
  made: PastedCitation[];
};

/** Turns links and note marks into citation marks; other anchors leave only their words. */
export const markCitations = (
  body: HTMLElement,
  notes: ReadonlyMap<string, PastedNote>,
  newKey: () => string,
): PastedCitation[] => {
  const marking: Marking = { notes, newKey, made: [] };
  joinSplitLinks(body);
  for (const anchor of elementsIn(body, 'a')) {
    const target = targetOf(anchor.getAttribute('href'));
    if (target.kind === 'page') markLink(anchor, target.url, marking);
    else if (target.kind === 'lost') markLink(anchor, undefined, marking);
    else if (target.kind === 'note') markNote(anchor, target, marking);
    else unwrap(anchor);
  }
  return marking.made;
};

/** Word cuts one link into several where the formatting changes. */
const joinSplitLinks = (body: HTMLElement): void => {
  for (const anchor of elementsIn(body, 'a[href]')) {
    const before = anchor.previousSibling;
    if (!isElement(before) || before.localName !== 'a') continue;
    if (before.getAttribute('href') !== anchor.getAttribute('href')) continue;
    if (targetOf(anchor.getAttribute('href')).kind !== 'page') continue;
    anchor.prepend(...Array.from(before.childNodes));
    before.remove();
  }
};

const markLink = (anchor: Element, url: string | undefined, marking: Marking): void => {
  const blocks = elementsIn(anchor, blockSelector).filter(
    (block) => elementsIn(block, blockSelector).length === 0,
  );
  for (const holder of blocks.length > 0 ? blocks : [anchor]) {
    if (plainText(holder) === '') continue;
    const mark = makeMark(marking, { words: plainText(holder), proposedUrl: url }, anchor);
    mark.append(...Array.from(holder.childNodes));
    holder.append(mark);
  }
  unwrap(anchor);
};

const makeMark = (
  marking: Marking,
  citation: Omit<PastedCitation, 'key'>,
  near: Element,
): Element => {
  const mark = near.ownerDocument.createElement('span');
  const key = marking.newKey();
  mark.setAttribute(citationKeyAttribute, key);
  marking.made.push({ key, ...citation });
  return mark;
};

type NoteMark = Extract<LinkTarget, { kind: 'note' }>;

/** The mark of a note goes; the words before it get the citation. */
const markNote = (anchor: Element, { note: name, url }: NoteMark, marking: Marking): void => {
  // Of a note that was not copied along there is still its place on the web.
  const note = marking.notes.get(name) ?? (url ? { url } : {});
  const raised = anchor.closest('sup') ?? anchor;
  const sign = raised.textContent === anchor.textContent ? raised : anchor;
  const before = inlineBefore(sign);
  const cited = isElement(before) ? citationIn(before) : null;
  if (cited) addNote(cited.getAttribute(citationKeyAttribute), note, marking);
  else if (!isText(before) || !markWords(before, note, marking)) {
    markLink(anchor, note.url, marking);
    const made = marking.made.at(-1);
    if (made && note.text) made.note = note.text;
    return;
  }
  sign.remove();
};

const citationIn = (element: Element): Element | null =>
  element.hasAttribute(citationKeyAttribute)
    ? element
    : (elementsIn(element, `[${citationKeyAttribute}]`).at(-1) ?? null);

/** What stands right before in the same block: text with words, or an element that is a citation. */
const inlineBefore = (start: Node): Node | null => {
  for (let node: Node | null = start; node && !isBlock(node); node = node.parentNode) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (isBlock(before)) return null;
      if (plainText(before).replace(/[\p{P}\s]/gu, '') === '') continue;
      return isElement(before) && !citationIn(before) ? lastText(before) : before;
    }
  }
  return null;
};

const isBlock = (node: Node): boolean => isElement(node) && node.matches(blockSelector);

const lastText = (node: Node): Node | null => {
  const withWords = Array.from(node.childNodes).filter((child) => plainText(child) !== '');
  const last = withWords.at(-1) ?? null;
  return last && isElement(last) ? lastText(last) : last;
};

const markWords = (text: Text, note: PastedNote, marking: Marking): boolean => {
  const place = wordsBefore(text.data);
  const parent = text.parentElement;
  if (!place || !parent) return false;
  const words = text.data.slice(place.start, place.end);
  const mark = makeMark(
    marking,
    { words: words.replace(/\s+/gu, ' '), proposedUrl: note.url, note: note.text },
    parent,
  );
  mark.append(words);
  text.replaceWith(text.data.slice(0, place.start), mark, text.data.slice(place.end));
  return true;
};

/** A second source for the same words: kept in full in the note, where a person will read it. */
const addNote = (key: string | null, note: PastedNote, marking: Marking): void => {
  const citation = marking.made.find((made) => made.key === key);
  if (!citation) return;
  const url = citation.proposedUrl ? note.url : undefined;
  citation.proposedUrl ??= note.url;
  const said = [citation.note, note.text, note.text?.includes(url ?? '') ? undefined : url];
  citation.note = said.filter(Boolean).join('; ') || undefined;
};
