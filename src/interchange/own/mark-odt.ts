import { DomUtils } from 'htmlparser2';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import type { Archive } from '../archive/open-archive';
import {
  elementsNamed,
  firstNamed,
  isElement,
  parseXml,
  writeXml,
  type XmlElement,
} from '../archive/xml';
import { refusedGrowth } from '../grown-text';
import { citedFrom, citedTo, ownKinds, paragraphSign } from './signs';

const content = 'content.xml';

/** As `markDocx`, for OpenDocument. */
export const markOdt = (
  archive: Archive,
  filename: string,
): Result<{ archive: Archive; isOwn: boolean }, Finding> => {
  const text = new TextDecoder().decode(archive.get(content));
  const isOwn = text.includes('"End_20_Heading"') && text.includes('"Colophon"');
  if (!isOwn && !/"cite_\w{26}"|<text:note-ref\b/.test(text)) return ok({ archive, isOwn });
  const document = firstNamed('office:document-content', parseXml(text));
  if (!document) return ok({ archive, isOwn });
  const grown = repeatNotes(document, filename);
  if (grown) return err(grown);
  markCitations(document);
  if (isOwn) markParagraphs(document);
  const marked = new Map(archive);
  marked.set(
    content,
    new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${writeXml(document)}`),
  );
  return ok({ archive: marked, isOwn });
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
      if (key !== undefined) DomUtils.replaceElement(mark, sign(written(key)));
    }
  }
};

const repeatNotes = (document: XmlElement, filename: string): Finding | undefined => {
  const notes = new Map(
    elementsNamed('text:note', document).map((note) => [
      note.attribs['text:id'] ?? '',
      { note, length: writeXml(note).length },
    ]),
  );
  const marks = elementsNamed('text:note-ref', document).flatMap((reference) => {
    const found = notes.get(reference.attribs['text:ref-name'] ?? '');
    // A mark in a note would make the notes grow in one another.
    return found && !isInNote(reference) ? [{ reference, ...found }] : [];
  });
  const refused = refusedGrowth(
    filename,
    marks.map(({ length }) => length),
  );
  if (refused) return refused;
  for (const { reference, note } of marks) {
    DomUtils.replaceElement(reference, note.cloneNode(true));
  }
  return undefined;
};

const isInNote = (element: XmlElement): boolean => {
  for (let around = element.parent; isElement(around); around = around.parent) {
    if (around.name === 'text:note') return true;
  }
  return false;
};

const markParagraphs = (document: XmlElement): void => {
  for (const paragraph of elementsNamed('text:p', document)) {
    const style = paragraph.attribs['text:style-name'] ?? '';
    const kind = ownKinds[style.replace(/_20_/g, '').toLowerCase()];
    if (kind === undefined) continue;
    paragraph.attribs['text:style-name'] = 'Text_20_body';
    DomUtils.prependChild(paragraph, sign(paragraphSign(kind)));
  }
};
