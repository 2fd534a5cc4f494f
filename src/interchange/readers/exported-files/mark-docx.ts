import { DomUtils } from 'htmlparser2';
import type { Archive } from '../../archive/open-archive';
import { elementsNamed, firstNamed, parseXml, writeXml, type XmlElement } from '../../archive/xml';
import { exportedParagraphsOfDocx, type ExportedParagraphs } from './paragraphs-of-docx';
import { citedFrom, citedTo, paragraphSign } from './signs';

const body = 'word/document.xml';

/** Word's field with the number of a note, and LibreOffice's. */
const noteReference = /^\s*(?:NOTEREF\s+(?=\S)|REF\s+(?=_RefF\d))(\S+)/;

/**
 * A Word file with signs for what Pandoc passes over: bookmarks around cited words, references to a note that stands
 * elsewhere, and, in a file of our own, what its paragraphs are.
 */
export const markDocx = (archive: Archive): { archive: Archive; isExported: boolean } => {
  const text = new TextDecoder().decode(archive.get(body));
  const kindOf = exportedParagraphsOfDocx(archive);
  const isExported = kindOf !== undefined;
  if (!isExported && !/w:name="cite_|NOTEREF|REF _RefF/.test(text)) return { archive, isExported };
  const document = firstNamed('w:document', parseXml(text));
  if (!document) return { archive, isExported };
  const noted = notesByBookmark(document);
  markCitations(document);
  repeatNotes(document, noted);
  if (kindOf) markParagraphs(document, kindOf);
  const marked = new Map(archive);
  marked.set(
    body,
    new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${writeXml(document)}`),
  );
  return { archive: marked, isExported };
};

const made = (xml: string): XmlElement => {
  const element = firstNamed('w:r', parseXml(xml));
  if (!element) throw new Error('no run');
  DomUtils.removeElement(element);
  return element;
};

const sign = (text: string): XmlElement =>
  made(`<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);

const markCitations = (document: XmlElement): void => {
  const open = new Map<string, string>();
  for (const start of elementsNamed('w:bookmarkStart', document)) {
    const key = /^cite_(\w{26})$/.exec(start.attribs['w:name'] ?? '')?.[1];
    if (key === undefined) continue;
    open.set(start.attribs['w:id'] ?? '', key);
    DomUtils.replaceElement(start, sign(citedFrom(key)));
  }
  for (const end of elementsNamed('w:bookmarkEnd', document)) {
    const key = open.get(end.attribs['w:id'] ?? '');
    if (key !== undefined) DomUtils.replaceElement(end, sign(citedTo(key)));
  }
};

/** Which note stands in a bookmark, or right behind it: LibreOffice sets bookmarks of no length before a note. */
const notesByBookmark = (document: XmlElement): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>();
  const open = new Map<string, string>();
  let shut: string[] = [];
  for (const element of DomUtils.find((one) => 'attribs' in one, [document], true, Infinity)) {
    const { name, attribs } = element as XmlElement;
    const id = attribs['w:id'] ?? '';
    if (name === 'w:bookmarkStart') open.set(id, attribs['w:name'] ?? '');
    else if (name === 'w:bookmarkEnd') {
      shut.push(open.get(id) ?? '');
      open.delete(id);
    } else if (name === 'w:footnoteReference') {
      for (const bookmark of [...open.values(), ...shut]) {
        if (!notes.has(bookmark)) notes.set(bookmark, id);
      }
    } else if (name === 'w:t' || name === 'w:p') shut = [];
  }
  return notes;
};

/** A field that shows the number of a note becomes a mark of that note. */
const repeatNotes = (document: XmlElement, notes: ReadonlyMap<string, string>): void => {
  for (const code of elementsNamed('w:instrText', document)) {
    const name = noteReference.exec(DomUtils.textContent(code))?.[1];
    const id = notes.get(name ?? '');
    const run = code.parent;
    if (id === undefined || !run || !('attribs' in run)) continue;
    const runs = fieldAround(run);
    const first = runs[0];
    if (!first) continue;
    DomUtils.prepend(
      first,
      made(`<w:r><w:footnoteReference w:id="${id.replace(/[^\w-]/g, '')}"/></w:r>`),
    );
    for (const one of runs) DomUtils.removeElement(one);
  }
};

/** The runs of a field, from the one that begins it to the one that ends it. */
const fieldAround = (code: XmlElement): XmlElement[] => {
  const runs: XmlElement[] = [];
  const typeOf = (run: XmlElement) => firstNamed('w:fldChar', run)?.attribs['w:fldCharType'];
  for (let run = DomUtils.prevElementSibling(code); run; run = DomUtils.prevElementSibling(run)) {
    runs.unshift(run);
    if (typeOf(run) === 'begin') break;
  }
  runs.push(code);
  for (let run = DomUtils.nextElementSibling(code); run; run = DomUtils.nextElementSibling(run)) {
    runs.push(run);
    if (typeOf(run) === 'end') return runs;
  }
  return [];
};

const markParagraphs = (document: XmlElement, kindOf: ExportedParagraphs): void => {
  for (const paragraph of elementsNamed('w:p', document)) {
    const kind = kindOf(paragraph);
    const style = firstNamed('w:pStyle', paragraph);
    if (!style || kind === undefined || kind === 'caption') continue;
    // Pandoc sets what has a style apart, each paragraph from the next, or out of the text.
    DomUtils.removeElement(style);
    const properties = firstNamed('w:pPr', paragraph);
    if (properties) DomUtils.append(properties, sign(paragraphSign(kind)));
  }
};
