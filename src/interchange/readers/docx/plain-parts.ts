import { DomUtils } from 'htmlparser2';
import type { Finding } from '@/platform/finding';
import type { Archive } from '../../archive/open-archive';
import {
  elementsNamed,
  isElement,
  made,
  parseXml,
  wordsOfElement,
  writeXml,
  type XmlElement,
} from '../../archive/xml';
import { importFinding } from '../../findings';
import { chosenAlternative } from './alternatives';
import { joinTitles, titleStylesOf } from './join-titles';
import { plainPictures } from './plain-pictures';
import { runStylesOf, setStyles } from './styled-runs';
import { textPartsOf, withUsualPrefixes } from './text-parts';

/**
 * A Word file in which the text stands in nothing but what Pandoc reads. Pandoc passes over every other container with all
 * that is in it: simple fields, custom XML, directions, ruby, text boxes in groups. So whatever is not known to be read is
 * taken away around its content, which stays.
 */
export const withPlainParts = (archive: Archive): { archive: Archive; findings: Finding[] } => {
  const plain = new Map(archive);
  const findings: Finding[] = [];
  const titles = titleStylesOf(archive);
  const runStyles = runStylesOf(archive);
  for (const name of textPartsOf(archive)) {
    const tree = withUsualPrefixes(parseXml(new TextDecoder().decode(archive.get(name))));
    const root = tree.children.find(isElement);
    if (!root) continue;
    plainContainer(root, 'blocks', findings);
    joinTitles(root, titles);
    setStyles(root, runStyles);
    plain.set(
      name,
      new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${writeXml(root)}`),
    );
  }
  return { archive: plain, findings };
};

/** What may stand in a place, as Pandoc reads it. */
type Place = keyof typeof known;

const known = {
  blocks: ['w:body', 'w:footnote', 'w:endnote', 'w:p', 'w:tbl', 'w:sectPr', 'w:background'],
  table: ['w:tr', 'w:tblPr', 'w:tblGrid', 'w:tblPrEx'],
  row: ['w:tc', 'w:trPr', 'w:tblPrEx'],
  cell: ['w:p', 'w:tbl', 'w:tcPr'],
  line: [
    ...['w:r', 'w:pPr', 'w:hyperlink', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'],
    ...['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd'],
    ...['m:oMath', 'm:oMathPara', 'w:proofErr'],
  ],
  hyperlink: ['w:r', 'w:ins', 'w:del', 'm:oMath', 'w:bookmarkStart', 'w:bookmarkEnd'],
  edit: ['w:r', 'w:rPr'],
} as const;

const placeInside: Readonly<Record<string, Place>> = {
  'w:body': 'blocks',
  'w:footnote': 'blocks',
  'w:endnote': 'blocks',
  'w:tbl': 'table',
  'w:tr': 'row',
  'w:tc': 'cell',
  'w:p': 'line',
  'w:hyperlink': 'hyperlink',
  'w:ins': 'edit',
  'w:del': 'edit',
  'w:moveFrom': 'edit',
  'w:moveTo': 'edit',
};

const plainContainer = (container: XmlElement, place: Place, findings: Finding[]): void => {
  for (const child of [...container.children].filter(isElement)) {
    plainChild(child, place, findings);
  }
};

const plainChild = (child: XmlElement, place: Place, findings: Finding[]): void => {
  const isKnown = (known[place] as readonly string[]).includes(child.name);
  if (!isKnown) {
    for (const one of unwrapped(child)) plainChild(one, place, findings);
    return;
  }
  if (child.name === 'w:r') return plainRun(child, findings);
  if (child.name === 'w:p') liftBoxes(child, findings);
  const inside = placeInside[child.name];
  if (inside === undefined) return;
  if (inside === 'edit') splitAround(child);
  plainContainer(child, inside, findings);
};

/** Takes an element away around what it holds, which is given back. */
const unwrapped = (element: XmlElement): XmlElement[] => {
  if (element.name === 'mc:AlternateContent') {
    return replacedBy(element, chosenAlternative(element).filter(isElement));
  }
  if (element.name === 'w:sdt') {
    const content = element.children.filter(isElement).find(({ name }) => name === 'w:sdtContent');
    return replacedBy(element, content ? content.children.filter(isElement) : []);
  }
  if (element.name === 'w:fldSimple') return replacedBy(element, asField(element));
  const children = element.children.filter(isElement).filter(({ name }) => !/Pr$/.test(name));
  // What holds no text is a mark, and says nothing.
  return replacedBy(element, children);
};

const replacedBy = (element: XmlElement, content: readonly XmlElement[]): XmlElement[] => {
  for (const one of content) {
    DomUtils.removeElement(one);
    DomUtils.prepend(element, one);
  }
  DomUtils.removeElement(element);
  return [...content];
};

/** A simple link is one as the others are; of other fields the words stay. */
const asField = (field: XmlElement): XmlElement[] => {
  const content = field.children.filter(isElement).filter(({ name }) => name !== 'w:fldData');
  const code = field.attribs['w:instr'] ?? '';
  if (!/^\s*HYPERLINK\b/.test(code)) return content;
  const sign = (type: string) => made(`<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`);
  const instruction = made('<w:r><w:instrText xml:space="preserve"> </w:instrText></w:r>');
  for (const text of elementsNamed('w:instrText', instruction)) {
    for (const node of text.children) if ('data' in node) node.data = code;
  }
  return [sign('begin'), instruction, sign('separate'), ...content, sign('end')];
};

/** Pandoc reads runs alone in a tracked edit: a link or the like in one gets edits of its own inside. */
const splitAround = (edit: XmlElement): void => {
  for (const child of [...edit.children].filter(isElement)) {
    if (child.name === 'w:hyperlink' && (edit.name === 'w:ins' || edit.name === 'w:moveTo')) {
      // The words are what was agreed or not; where they led is kept.
      moveOut(child, edit);
    }
  }
};

const moveOut = (child: XmlElement, edit: XmlElement): void => {
  const behind = made(`<${edit.name}/>`);
  behind.attribs = { ...edit.attribs };
  const at = edit.children.indexOf(child);
  const later = edit.children.slice(at + 1);
  for (const node of later) {
    DomUtils.removeElement(node);
    DomUtils.appendChild(behind, node);
  }
  const inner = made(`<${edit.name}/>`);
  inner.attribs = { ...edit.attribs };
  for (const node of [...child.children]) {
    DomUtils.removeElement(node);
    DomUtils.appendChild(inner, node);
  }
  DomUtils.removeElement(child);
  DomUtils.appendChild(child, inner);
  DomUtils.append(edit, behind);
  DomUtils.append(edit, child);
  splitAround(behind);
};

/** A run holds no runs: what stands in ruby, or in one of two alternatives, comes out of it. */
const plainRun = (run: XmlElement, findings: Finding[]): void => {
  for (const child of [...run.children].filter(isElement)) {
    if (child.name !== 'mc:AlternateContent') continue;
    for (const one of chosenAlternative(child)) {
      DomUtils.removeElement(one);
      DomUtils.prepend(child, one);
    }
    DomUtils.removeElement(child);
  }
  plainPictures(run, findings);
  const ruby = run.children.filter(isElement).find(({ name }) => name === 'w:ruby');
  if (!ruby) return;
  const inside = (name: string) =>
    elementsNamed(name, ruby).flatMap((part) => part.children.filter(isElement));
  const note = inside('w:rt');
  const runs = [
    ...inside('w:rubyBase'),
    ...(note.length > 0 ? [text(' ('), ...note, text(')')] : []),
  ];
  let last = run;
  for (const one of runs) {
    DomUtils.removeElement(one);
    DomUtils.append(last, one);
    last = one;
  }
  DomUtils.removeElement(ruby);
};

const text = (words: string): XmlElement =>
  made(`<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`);

/** Boxes that stand in a paragraph, wherever in it, become paragraphs behind it. */
const liftBoxes = (paragraph: XmlElement, findings: Finding[]): void => {
  for (const alternatives of outermost('mc:AlternateContent', paragraph)) {
    const chosen = chosenAlternative(alternatives);
    for (const one of chosen) {
      DomUtils.removeElement(one);
      DomUtils.prepend(alternatives, one);
    }
    DomUtils.removeElement(alternatives);
  }
  let last = paragraph;
  for (const box of outermost('w:txbxContent', paragraph)) {
    const words = wordsOfElement(box);
    const blocks = box.children.filter(isElement);
    DomUtils.removeElement(box);
    if (words !== '') findings.push(importFinding('box-placed', { words }, { words }));
    for (const block of blocks) {
      DomUtils.removeElement(block);
      DomUtils.append(last, block);
      plainChild(block, 'blocks', findings);
      if (block.parent) last = block;
    }
  }
};

const outermost = (name: string, inside: XmlElement): XmlElement[] =>
  inside.children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child] : outermost(name, child)));
