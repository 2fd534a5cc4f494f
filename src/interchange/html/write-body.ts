import type { Block, Figure, List, Paragraph, Table, TableRow } from '@/document/document';
import { element, escapeHtml } from './escape';
import { writeLine, type LineWriter } from './write-line';

export type BodyWriter = LineWriter & { pictureAddress: (filename: string) => string };

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
        block.attribution === undefined ? '' : element('p', {}, escapeHtml(block.attribution));
      return element('aside', { class: 'pullquote' }, words + by);
    }
    case 'box': {
      const title =
        block.title === undefined
          ? ''
          : element('p', {}, element('strong', {}, escapeHtml(block.title)));
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

const writeFigure = (figure: Figure, writer: BodyWriter): string => {
  const { image, alt, caption = [], source, licence } = figure;
  const { width, height } = image;
  const picture = element('img', {
    src: writer.pictureAddress(image.filename),
    alt,
    width,
    height,
  });
  const rights = [source, licence].flatMap((text) =>
    text === undefined ? [] : [escapeHtml(text)],
  );
  const words = [writeLine(caption, writer), ...rights].filter((part) => part !== '').join(' · ');
  return element('figure', {}, picture + (words === '' ? '' : element('figcaption', {}, words)));
};

const writeTable = (table: Table, writer: BodyWriter): string => {
  const rows = (list: readonly TableRow[], cell: string, scope?: string) =>
    list
      .map((row) => {
        const cells = row.cells.map(({ children }) =>
          element(cell, { scope }, writeLine(children, writer)),
        );
        return element('tr', {}, cells.join(''));
      })
      .join('\n');
  const head = table.head.length > 0 ? element('thead', {}, rows(table.head, 'th', 'col')) : '';
  return element('table', {}, head + element('tbody', {}, rows(table.rows, 'td')));
};
