import { DomUtils } from 'htmlparser2';
import type { Archive } from '../archive/open-archive';
import { elementsNamed, firstNamed, parseXml, writeXml, type XmlElement } from '../archive/xml';
import { citedFrom, citedTo, ownKinds, paragraphSign } from './signs';

const content = 'content.xml';

/** As `markDocx`, for OpenDocument. */
export const markOdt = (archive: Archive): { archive: Archive; isOwn: boolean } => {
  const text = new TextDecoder().decode(archive.get(content));
  const isOwn = text.includes('"End_20_Heading"') && text.includes('"Colophon"');
  if (!isOwn && !/"cite_\w{26}"|<text:note-ref\b/.test(text)) return { archive, isOwn };
  const document = firstNamed('office:document-content', parseXml(text));
  if (!document) return { archive, isOwn };
  repeatNotes(document);
  markCitations(document);
  if (isOwn) markParagraphs(document);
  const marked = new Map(archive);
  marked.set(
    content,
    new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${writeXml(document)}`),
  );
  return { archive: marked, isOwn };
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

const repeatNotes = (document: XmlElement): void => {
  const notes = new Map(
    elementsNamed('text:note', document).map((note) => [note.attribs['text:id'] ?? '', note]),
  );
  for (const reference of elementsNamed('text:note-ref', document)) {
    const note = notes.get(reference.attribs['text:ref-name'] ?? '');
    if (note) DomUtils.replaceElement(reference, note.cloneNode(true));
  }
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
