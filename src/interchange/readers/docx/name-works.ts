import { createHash } from 'node:crypto';
import { DomUtils } from 'htmlparser2';
import { isElement, isText, parseXml, writeXml, type XmlElement } from '../../archive/xml';
import type { Archive } from '../../archive/open-archive';
import { isRecord } from '../../front-matter';

const parts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/**
 * A Word file whose cited works have names of their own. Mendeley calls the first work of every citation `ITEM-1`, so that
 * Pandoc, which goes by these names, would take all of them for one.
 */
export const withNamedWorks = (archive: Archive): Archive => {
  const named = new Map(archive);
  for (const part of parts) {
    const text = new TextDecoder().decode(archive.get(part));
    if (!text.includes('CSL_CITATION')) continue;
    const tree = parseXml(text);
    const root = tree.children.find(isElement);
    if (!root) continue;
    for (const codes of fieldCodes(root)) nameWorks(codes);
    named.set(
      part,
      new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${writeXml(root)}`),
    );
  }
  return named;
};

/** The pieces of each field's code: Word divides long ones. */
const fieldCodes = (root: XmlElement): XmlElement[][] => {
  const fields: XmlElement[][] = [];
  const open: XmlElement[][] = [];
  for (const element of DomUtils.find(isElement, [root], true, Infinity).filter(isElement)) {
    const type = element.name === 'w:fldChar' ? element.attribs['w:fldCharType'] : undefined;
    if (type === 'begin') open.push([]);
    else if (type === 'end') fields.push(open.pop() ?? []);
    else if (element.name === 'w:instrText') open.at(-1)?.push(element);
  }
  return fields;
};

const nameWorks = (codes: readonly XmlElement[]): void => {
  const code = codes.map((one) => DomUtils.textContent(one)).join('');
  const [, before = '', json] = /^([^{]*CSL_CITATION\s*)(\{[^]*\})\s*$/.exec(code) ?? [];
  const citation = json === undefined ? undefined : parsed(json);
  const items = citation?.['citationItems'];
  const [first, ...others] = codes;
  if (!first || !Array.isArray(items)) return;
  const named = items.map((item: unknown) => (isRecord(item) ? withName(item) : item));
  say(first, `${before}${JSON.stringify({ ...citation, citationItems: named })}`);
  for (const one of others) say(one, '');
};

const say = (code: XmlElement, words: string): void => {
  const [text] = code.children;
  code.children = text && isText(text) ? [text] : [];
  if (text && isText(text)) text.data = words;
};

/** The manager's address of a work, or else what is said of it. */
const withName = (item: Record<string, unknown>): Record<string, unknown> => {
  const { itemData, uris } = item;
  if (!isRecord(itemData)) return item;
  const { id: _id, ...said } = itemData;
  const address: unknown = Array.isArray(uris) ? uris[0] : undefined;
  const known = typeof address === 'string' ? address : JSON.stringify(said);
  const id = `work-${createHash('sha256').update(known).digest('hex').slice(0, 24)}`;
  return { ...item, id, itemData: { ...said, id } };
};

const parsed = (json: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
