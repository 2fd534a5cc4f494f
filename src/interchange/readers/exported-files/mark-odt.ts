import { DomUtils } from 'htmlparser2';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import type { Archive } from '../../archive/open-archive';
import {
  elementsNamed,
  firstNamed,
  isElement,
  isText,
  parseXml,
  wordsOfElement,
  writeXml,
  type XmlElement,
} from '../../archive/xml';
import { refusedGrowth } from '../grown-text';
import type { ExportedParagraphs } from './paragraphs-of-docx';
import { exportedParagraphsOfOdt, paragraphsIn } from './paragraphs-of-odt';
import { citedFrom, citedTo, paragraphSign } from './signs';

const content = 'content.xml';

/** As `markDocx`, for OpenDocument. */
export const markOdt = (
  archive: Archive,
  filename: string,
): Result<{ archive: Archive; isExported: boolean }, Finding> => {
  const text = new TextDecoder().decode(archive.get(content));
  const document = firstNamed('office:document-content', parseXml(text));
  const kindOf = document && exportedParagraphsOfOdt(document);
  const isExported = kindOf !== undefined;
  if (!document || (!isExported && !/"cite_\w{26}"|<text:note-ref\b|NOTEREF/.test(text))) {
    return ok({ archive, isExported });
  }
  const grown = repeatNotes(document, filename);
  if (grown) return err(grown);
  markCitations(document);
  if (kindOf) markParagraphs(document, kindOf);
  const marked = new Map(archive);
  marked.set(
    content,
    new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${writeXml(document)}`),
  );
  return ok({ archive: marked, isExported });
};

const sign = (text: string): XmlElement => {
  const element = firstNamed('text:span', parseXml(`<text:span>${text}</text:span>`));
  if (!element) throw new Error('no span');
  DomUtils.removeElement(element);
  return element;
};

const markCitations = (document: XmlElement): void => {
  for (const [name, written] of [
    ['text:bookmark-start', citedFrom],
    ['text:bookmark-end', citedTo],
  ] as const) {
    for (const mark of elementsNamed(name, document)) {
      const key = /^cite_(\w{26})$/.exec(mark.attribs['text:name'] ?? '')?.[1];
      if (key === undefined) continue;
      if (name === 'text:bookmark-end') setBehindTail(mark);
      DomUtils.replaceElement(mark, sign(written(key)));
    }
  }
};

/** Where LibreOffice has let a bookmark end one sign before the note, that sign is of the cited words. */
const setBehindTail = (end: XmlElement): void => {
  const tail = end.next;
  const words = isElement(tail) ? wordsOfElement(tail) : tail && isText(tail) ? tail.data : '';
  const next = tail?.next;
  if (!tail || !/^[\p{L}\p{N}]$/u.test(words) || !isElement(next) || next.name !== 'text:note')
    return;
  DomUtils.removeElement(end);
  DomUtils.append(tail, end);
};

const repeatNotes = (document: XmlElement, filename: string): Finding | undefined => {
  const notes = new Map(
    elementsNamed('text:note', document).map((note) => [
      note.attribs['text:id'] ?? '',
      { note, length: writeXml(note).length },
    ]),
  );
  const bookmarked = notesByBookmark(document);
  const references = [
    ...elementsNamed('text:note-ref', document).map((reference) => ({
      reference,
      id: reference.attribs['text:ref-name'],
    })),
    ...elementsNamed('field:fieldmark-start', document).map((reference) => ({
      reference,
      id: bookmarked.get(bookmarkOf(reference)),
    })),
  ];
  const marks = references.flatMap(({ reference, id }) => {
    const found = notes.get(id ?? '');
    // A mark in a note would make the notes grow in one another.
    return found && !isInNote(reference) ? [{ reference, ...found }] : [];
  });
  const refused = refusedGrowth(
    filename,
    marks.map(({ length }) => length),
  );
  if (refused) return refused;
  for (const { reference, note } of marks) {
    for (const one of shownBy(reference)) DomUtils.removeElement(one);
    DomUtils.replaceElement(reference, note.cloneNode(true));
  }
  return undefined;
};

/**
 * Which note each bookmark is for, of those that Word's fields name: the first behind its beginning. LibreOffice sets
 * bookmarks a sign too early where signs stand before them that are two in UTF-16.
 */
const notesByBookmark = (document: XmlElement): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>();
  const bookmarks = ['text:bookmark-start', 'text:bookmark'].flatMap((name) =>
    elementsNamed(name, document),
  );
  for (const start of bookmarks) {
    let next = DomUtils.nextElementSibling(start);
    while (next && next.name !== 'text:note') next = DomUtils.nextElementSibling(next);
    const id = next?.attribs['text:id'];
    if (id !== undefined) notes.set(start.attribs['text:name'] ?? '', id);
  }
  return notes;
};

/** Word's reference to a note that stands elsewhere, as LibreOffice keeps a field that it does not know. */
const bookmarkOf = (field: XmlElement): string =>
  elementsNamed('field:param', field)
    .map(({ attribs }) => /^\s*NOTEREF\s+(\S+)/.exec(attribs['field:value'] ?? '')?.[1])
    .find((name) => name !== undefined) ?? '';

/** What stands between the marks of a field, and the mark of its end. */
const shownBy = (start: XmlElement): XmlElement[] => {
  if (start.name !== 'field:fieldmark-start') return [];
  const shown: XmlElement[] = [];
  for (let one = DomUtils.nextElementSibling(start); one; one = DomUtils.nextElementSibling(one)) {
    shown.push(one);
    if (one.name === 'field:fieldmark-end') return shown;
  }
  return [];
};

const isInNote = (element: XmlElement): boolean => {
  for (let around = element.parent; isElement(around); around = around.parent) {
    if (around.name === 'text:note') return true;
  }
  return false;
};

const markParagraphs = (document: XmlElement, kindOf: ExportedParagraphs): void => {
  for (const paragraph of paragraphsIn(document)) {
    const kind = kindOf(paragraph);
    if (kind === undefined) continue;
    paragraph.name = 'text:p';
    paragraph.attribs['text:style-name'] = 'Text_20_body';
    DomUtils.prependChild(paragraph, sign(paragraphSign(kind)));
  }
};
