import type { Block, Figure, Image, List, Paragraph, Table, TableRow } from '@/document/document';
import { numberColumns } from '@/document/number-columns';
import { printWordings } from '../print-model/wording';
import { element, escapeHtml } from './escape';
import { writeLine, type LineWriter } from './write-line';

export type BodyWriter = LineWriter & {
  /** Where a picture is found, or nothing where there is none: then its description stands in its place. */
  pictureAddress: (image: Image) => string | undefined;
};

export const writeBody = (blocks: readonly Block[], writer: BodyWriter): string =>
  blocks.map((block) => writeBlock(block, writer)).join('\n');

const writeBlock = (block: Block, writer: BodyWriter): string => {
  switch (block.type) {
    case 'heading':
      return element(`h${block.level}`, { id: block.anchor }, writeLine(block.children, writer));
    case 'paragraph':
      return element('p', {}, writeLine(block.children, writer));
    case 'list':
      return writeList(block, writer);
    case 'quote':
      return element('blockquote', {}, writeFlow(block.children, writer));
    case 'pullquote': {
      const words = element('p', {}, writeLine(block.children, writer));
      const by =
        block.attribution === undefined
          ? ''
          : element('p', { class: 'attribution' }, escapeHtml(block.attribution));
      return element('aside', { class: 'pullquote' }, words + by);
    }
    case 'box': {
      const title =
        block.title === undefined
          ? ''
          : element('p', { class: 'box-title' }, element('strong', {}, escapeHtml(block.title)));
      return element('aside', { class: 'box' }, title + writeFlow(block.children, writer));
    }
    case 'figure':
      return writeFigure(block, writer);
    case 'table':
      return writeTable(block, writer);
  }
};

const writeFlow = (children: readonly (Paragraph | List)[], writer: BodyWriter): string =>
  children.map((child) => writeBlock(child, writer)).join('\n');

const writeList = (list: List, writer: BodyWriter): string => {
  const start = list.ordered && list.start !== undefined && list.start > 1 ? list.start : undefined;
  const items = list.items.map((item) => element('li', {}, writeFlow(item.children, writer)));
  return element(list.ordered ? 'ol' : 'ul', { start }, items.join('\n'));
};

const writeFigure = (figure: Figure, writer: BodyWriter): string =>
  figureElement(figure, writeLine(figure.caption ?? [], writer), writer);

/** A picture; `caption` is HTML already. */
export const figureElement = (
  { image, alt, source, licence }: Omit<Figure, 'type' | 'caption'>,
  caption: string,
  writer: BodyWriter,
): string => {
  const { width, height } = image;
  const { picture, pictureSource } = printWordings[writer.language];
  const src = writer.pictureAddress(image);
  const shown =
    src === undefined
      ? element('p', {}, escapeHtml(`[${[picture, alt].filter(Boolean).join(': ')}]`))
      : element('img', { src, alt, width, height });
  const rights = [source && pictureSource(source), licence].flatMap((text) =>
    text ? [escapeHtml(text)] : [],
  );
  const words = [caption, ...rights].filter((part) => part !== '').join(' · ');
  return element('figure', {}, shown + (words === '' ? '' : element('figcaption', {}, words)));
};

const writeTable = (table: Table, writer: BodyWriter): string => {
  const ofNumbers = numberColumns(table);
  const rows = (list: readonly TableRow[], cell: string, scope?: string) =>
    list
      .map((row) => {
        const cells = row.cells.map(({ children }, column) => {
          const kind = ofNumbers.has(column) ? 'number' : undefined;
          return element(cell, { scope, class: kind }, writeLine(children, writer));
        });
        return element('tr', {}, cells.join(''));
      })
      .join('\n');
  const head = table.head.length > 0 ? element('thead', {}, rows(table.head, 'th', 'col')) : '';
  return element('table', {}, head + element('tbody', {}, rows(table.rows, 'td')));
};
