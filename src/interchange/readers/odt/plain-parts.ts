import { DomUtils } from 'htmlparser2';
import type { Finding } from '@/platform/finding';
import type { Archive } from '../../archive/open-archive';
import {
  elementsNamed,
  firstNamed,
  isElement,
  isText,
  made,
  parseXml,
  wordsOfElement,
  writeXml,
  type XmlElement,
} from '../../archive/xml';
import { importFinding } from '../../findings';

/**
 * An OpenDocument text in which words stand in nothing but what Pandoc reads, as `docx/plain-parts` has it for Word: fields,
 * sections, shapes, ruby, headings of lists and tables in tables are taken away around their content, which stays.
 */
export const withPlainParts = (archive: Archive): { archive: Archive; findings: Finding[] } => {
  const findings: Finding[] = [];
  const root = firstNamed(
    'office:document-content',
    parseXml(new TextDecoder().decode(archive.get('content.xml'))),
  );
  const text = root && firstNamed('office:text', root);
  if (!text) return { archive, findings };
  plainBlocks(text, findings);
  joinTitles(text, root);
  const plain = new Map(archive);
  plain.set(
    'content.xml',
    new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${writeXml(root)}`),
  );
  return { archive: plain, findings };
};

/** A title in several paragraphs is one; the empty ones of its style say nothing. */
const joinTitles = (text: XmlElement, root: XmlElement): void => {
  const parents = new Map(
    elementsNamed('style:style', root).map(({ attribs }) => [
      attribs['style:name'] ?? '',
      attribs['style:parent-style-name'] ?? '',
    ]),
  );
  const kindOf = ({ name, attribs }: XmlElement): string | undefined => {
    const style = attribs['text:style-name'] ?? '';
    const kind = [style, parents.get(style)].find((one) => one === 'Title' || one === 'Subtitle');
    return name === 'text:p' ? kind : undefined;
  };
  let before: XmlElement | undefined;
  for (const paragraph of [...text.children].filter(isElement)) {
    const kind = kindOf(paragraph);
    if (kind === undefined) before = undefined;
    else if (wordsOfElement(paragraph) === '' && !firstNamed('draw:frame', paragraph)) {
      DomUtils.removeElement(paragraph);
    } else if (before && kindOf(before) === kind) {
      DomUtils.appendChild(before, made('<text:s/>'));
      for (const child of [...paragraph.children]) DomUtils.appendChild(before, child);
      DomUtils.removeElement(paragraph);
    } else before = paragraph;
  }
};

const noText =
  /^(?:text:tracked-changes|office:forms|text:\w+(?:-\w+)*-decls|office:event-listeners|office:annotation(?:-end)?|text:change(?:-start|-end)?|text:soft-page-break)$/;

const plainBlocks = (container: XmlElement, findings: Finding[]): void => {
  for (const child of [...container.children].filter(isElement)) plainBlock(child, findings);
};

const plainBlock = (block: XmlElement, findings: Finding[]): void => {
  switch (block.name) {
    case 'text:p':
    case 'text:h':
      return plainLine(block, findings);
    case 'text:list':
      return plainList(block, findings);
    case 'table:table':
      return plainTable(block, findings);
    case 'text:table-of-content':
    case 'text:illustration-index':
    case 'text:table-index':
      return leaveContents(block, findings);
    case 'draw:frame':
      return plainFrame(block, findings);
  }
  if (noText.test(block.name)) return;
  if (block.name.startsWith('draw:')) return liftShape(block, block, findings);
  const inside =
    block.name === 'text:numbered-paragraph' || block.name === 'text:section'
      ? block
      : (firstNamed('text:index-body', block) ?? block);
  for (const one of replacedBy(block, inside.children.filter(isElement))) {
    plainBlock(one, findings);
  }
};

const replacedBy = (element: XmlElement, content: readonly XmlElement[]): XmlElement[] => {
  for (const one of content) {
    DomUtils.removeElement(one);
    DomUtils.prepend(element, one);
  }
  DomUtils.removeElement(element);
  return [...content];
};

const leaveContents = (block: XmlElement, findings: Finding[]): void => {
  const lines = elementsNamed('text:p', firstNamed('text:index-body', block) ?? block);
  const words = lines.map((line) => wordsOfElement(line)).join(' / ');
  findings.push(importFinding('contents-left-out', { count: lines.length, words }, { words }));
  DomUtils.removeElement(block);
};

/** What has a heading in it is an item that begins with it. */
const plainList = (list: XmlElement, findings: Finding[]): void => {
  for (const item of list.children.filter(isElement)) {
    if (item.name === 'text:list-header') item.name = 'text:list-item';
    for (const block of [...item.children].filter(isElement)) {
      if (block.name === 'text:h') block.name = 'text:p';
      plainBlock(block, findings);
    }
  }
};

const plainTable = (table: XmlElement, findings: Finding[]): void => {
  for (const row of elementsNamed('table:table-row', table)) {
    if (tableAround(row) !== table) continue;
    for (const cell of row.children.filter(isElement)) plainCell(cell, findings);
  }
  for (const group of elementsNamed('table:table-row-group', table)) {
    if (tableAround(group) === table) replacedBy(group, group.children.filter(isElement));
  }
};

const tableAround = (element: XmlElement): XmlElement | undefined => {
  for (let around = element.parent; isElement(around); around = around.parent) {
    if (around.name === 'table:table') return around;
  }
  return undefined;
};

/** Pandoc reads nothing but paragraphs in a cell. */
const plainCell = (cell: XmlElement, findings: Finding[]): void => {
  if (cell.name === 'table:covered-table-cell' && wordsOfElement(cell) === '') return;
  const flat = cell.children
    .filter(isElement)
    .filter(({ name }) => name === 'text:list' || name === 'table:table');
  for (const one of flat) {
    const words = wordsOfElement(one);
    if (words !== '') findings.push(importFinding('cell-flattened', { words }, { words }));
  }
  flatten(cell);
  plainBlocks(cell, findings);
  cell.name = 'table:table-cell';
};

const flatten = (container: XmlElement): void => {
  for (const child of [...container.children].filter(isElement)) {
    if (child.name === 'text:p' || noText.test(child.name)) continue;
    if (child.name === 'text:h') child.name = 'text:p';
    else if (child.name.startsWith('draw:')) continue;
    else {
      flatten(child);
      replacedBy(child, child.children.filter(isElement));
    }
  }
};

/** What Pandoc reads in a line. */
const inLine: ReadonlySet<string> = new Set([
  ...['text:span', 'text:a', 'text:s', 'text:tab', 'text:line-break', 'text:note'],
  ...['text:bookmark', 'text:bookmark-start', 'text:bookmark-end', 'text:bookmark-ref'],
  ...['text:reference-mark', 'text:reference-mark-start', 'text:reference-mark-end'],
  ...['text:reference-ref', 'draw:frame'],
]);

const plainLine = (line: XmlElement, findings: Finding[]): void => {
  const block = blockAround(line);
  for (const child of [...line.children].filter(isElement)) {
    if (child.name === 'text:note') {
      const body = firstNamed('text:note-body', child);
      if (body) plainBlocks(body, findings);
    } else if (noText.test(child.name)) DomUtils.removeElement(child);
    else if (child.name === 'draw:frame') plainFrame(child, findings);
    else if (child.name.startsWith('draw:') && child.name !== 'draw:a') {
      liftShape(child, block, findings);
    } else if (child.name === 'text:ruby') plainRuby(child, findings);
    else {
      plainLine(child, findings);
      if (!inLine.has(child.name)) {
        for (const one of [...child.children]) DomUtils.prepend(child, one);
        DomUtils.removeElement(child);
      }
    }
  }
};

/** The paragraph in which something stands. */
const blockAround = (element: XmlElement): XmlElement => {
  for (let around: XmlElement['parent'] = element; isElement(around); around = around.parent) {
    if (around.name === 'text:p' || around.name === 'text:h') return around;
  }
  return element;
};

const plainRuby = (ruby: XmlElement, findings: Finding[]): void => {
  plainLine(ruby, findings);
  const base = firstNamed('text:ruby-base', ruby);
  const above = wordsOfElement(firstNamed('text:ruby-text', ruby));
  const words = ruby.children.filter((node) => isText(node));
  for (const one of base ? base.children : words) DomUtils.prepend(ruby, one);
  if (base && above !== '') DomUtils.prepend(ruby, made(`<text:span> (${above})</text:span>`));
  DomUtils.removeElement(ruby);
};

/** A picture stays where it is, and so does a frame of one picture with its caption. */
const plainFrame = (frame: XmlElement, findings: Finding[]): void => {
  const box = frame.children.filter(isElement).find(({ name }) => name === 'draw:text-box');
  const block = blockAround(frame);
  if (!box) {
    if (block === frame) DomUtils.replaceElement(frame, wrapped(frame));
    return;
  }
  const inside = box.children.filter(isElement);
  const pictures = elementsNamed('draw:image', box).length;
  if (inside.length === 1 && pictures === 1 && inside[0]?.name === 'text:p' && block !== frame) {
    return plainLine(inside[0], findings);
  }
  liftShape(frame, block, findings);
};

const wrapped = (frame: XmlElement): XmlElement => {
  const paragraph = made('<text:p/>');
  DomUtils.appendChild(paragraph, frame.cloneNode(true));
  return paragraph;
};

/** Text in a shape, alone or in a group, stands behind the paragraph to which the shape belongs. */
const liftShape = (shape: XmlElement, block: XmlElement, findings: Finding[]): void => {
  const words = wordsOfElement(shape, ['svg:title', 'svg:desc']);
  if (words !== '') findings.push(importFinding('box-placed', { words }, { words }));
  const content = contentOf(shape);
  let last = block;
  for (const one of content) {
    DomUtils.removeElement(one);
    DomUtils.append(last, one);
    last = one;
  }
  if (shape.parent) DomUtils.removeElement(shape);
  for (const one of content) plainBlock(one, findings);
};

const contentOf = (shape: XmlElement): XmlElement[] =>
  shape.children.filter(isElement).flatMap((child) => {
    if (/^(?:text:|table:table$)/.test(child.name)) return [child];
    if (child.name === 'draw:frame' && !firstNamed('draw:text-box', child)) return [child];
    return child.name.startsWith('draw:') ? contentOf(child) : [];
  });
