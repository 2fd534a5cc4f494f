import type { Block, Figure, List, Paragraph, Table, TableRow } from '@/document/document';
import { escapeAttribute, escapeText } from './escape';
import { writeLine, type LineWriter } from './write-line';

export type BodyWriter = LineWriter & {
  /** Address of a picture for people who read the file; it is found again by its digest. */
  pictureAddress: (filename: string) => string;
};

/** Writes blocks, one blank line between two. */
export const writeBody = (blocks: readonly Block[], writer: BodyWriter): string =>
  joined(blocks.map((block) => ({ kind: block.type, text: writeBlock(block, writer) })));

type Written = { kind: Block['type']; text: string };

/** Two lists or two quotes in a row would be read as one: an empty comment stands between. */
const joined = (blocks: readonly Written[]): string =>
  blocks
    .map(({ kind, text }, at) => {
      const runsOn = (kind === 'list' || kind === 'quote') && blocks[at - 1]?.kind === kind;
      return runsOn ? `<!-- -->\n\n${text}` : text;
    })
    .join('\n\n');

const writeBlock = (block: Block, writer: BodyWriter): string => {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeLine(block.children, writer).replace(/(?<![&\\])#/g, '\\#')}`;
    case 'paragraph':
      return writeLine(block.children, writer);
    case 'list':
      return writeList(block, writer);
    case 'quote':
      return indented(writeFlow(block.children, writer), '> ', '> ');
    case 'pullquote':
      return div(
        'pullquote',
        { attribution: block.attribution },
        writeLine(block.children, writer),
      );
    case 'box':
      return div('box', { title: block.title }, writeFlow(block.children, writer));
    case 'figure':
      return writeFigure(block, writer);
    case 'table':
      return writeTable(block, writer);
  }
};

const writeFlow = (children: readonly (Paragraph | List)[], writer: BodyWriter): string =>
  joined(children.map((child) => ({ kind: child.type, text: writeBlock(child, writer) })));

const writeList = (list: List, writer: BodyWriter): string =>
  list.items
    .map((item, at) => {
      const marker = list.ordered ? `${(list.start ?? 1) + at}. ` : '- ';
      const width = Math.max(4, marker.length);
      return indented(writeFlow(item.children, writer), marker.padEnd(width), ' '.repeat(width));
    })
    .join('\n\n');

/** Puts `first` before the first line and `rest` before the others that are not empty. */
const indented = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => (at === 0 ? first + line : line === '' ? rest.trimEnd() : rest + line))
    .join('\n');

const div = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: string,
): string => {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}=${escapeAttribute(value)}`],
  );
  return `::: {.${name}${pairs.join('')}}\n${content}\n:::`;
};

const writeFigure = (figure: Figure, writer: BodyWriter): string => {
  const { image, alt, caption, source, licence } = figure;
  const picture = `![${escapeText(alt, false)}](<${writer.pictureAddress(image.filename)}>)`;
  const words = caption ? `\n\n${writeLine(caption, writer)}` : '';
  return div('figure', { sha256: image.sha256, source, licence }, picture + words);
};

/** A pipe table. A table with more than one row of headings says so, since pipe tables know one. */
const writeTable = (table: Table, writer: BodyWriter): string => {
  const width = [...table.head, ...table.rows][0]?.cells.length ?? 0;
  const [heading, ...more] = table.head;
  const lines = [
    heading ? writeRow(heading, writer) : `|${'  |'.repeat(width)}`,
    `|${'---|'.repeat(width)}`,
    ...[...more, ...table.rows].map((row) => writeRow(row, writer)),
  ].join('\n');
  return more.length > 0 ? div('table', { head: String(table.head.length) }, lines) : lines;
};

const writeRow = (row: TableRow, writer: BodyWriter): string =>
  `| ${row.cells.map((cell) => writeLine(cell.children, writer, '<br>')).join(' | ')} |`;
