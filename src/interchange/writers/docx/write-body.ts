import type { Block, Figure, List, Paragraph, Table } from '@/document/document';
import { numberColumns } from '@/document/number-columns';
import { xml } from '../../xml/xml';
import { deepest, listContinuations, listIndent } from '../../readers/docx/lists';
import { paragraph, run, type DocxParts } from './parts';
import { writePicture } from './write-picture';
import { writeDocxLine } from './write-line';

export const writeDocxBody = (blocks: readonly Block[], parts: DocxParts): string =>
  blocks
    .map((block, at) => {
      // Neighbouring boxes would flow together, and Word joins neighbouring tables.
      const followsBox =
        block.type === blocks[at - 1]?.type && (block.type === 'box' || block.type === 'table');
      return (followsBox ? paragraph('Spacer', '') : '') + writeBlock(block, parts);
    })
    .join('');

const writeBlock = (block: Block, parts: DocxParts): string => {
  switch (block.type) {
    case 'heading':
      return paragraph(
        block.level === 2 ? 'Heading1' : 'Heading2',
        writeDocxLine(block.children, parts),
      );
    case 'paragraph':
      return paragraph('BodyText', writeDocxLine(block.children, parts));
    case 'list':
      return writeList(block, parts, { style: 'ListParagraph', depth: 0 });
    case 'quote':
      return writeFlow(block.children, parts, 'Quote');
    case 'pullquote':
      return (
        paragraph('PullQuote', writeDocxLine(block.children, parts)) +
        (block.attribution === undefined
          ? ''
          : paragraph('PullQuoteAttribution', run(block.attribution)))
      );
    case 'box':
      return (
        (block.title === undefined ? '' : paragraph('BoxTitle', run(block.title))) +
        writeFlow(block.children, parts, 'Box')
      );
    case 'figure':
      return writeFigure(block, parts);
    case 'table':
      return writeTable(block, parts);
  }
};

const writeFlow = (
  children: readonly (Paragraph | List)[],
  parts: DocxParts,
  style: string,
): string =>
  children
    .map((child) =>
      child.type === 'list'
        ? writeList(child, parts, { style, depth: 0 })
        : paragraph(style, writeDocxLine(child.children, parts)),
    )
    .join('');

type Place = { style: string; depth: number };

const writeList = (list: List, parts: DocxParts, { style, depth }: Place): string => {
  const instance = parts.list({ ordered: list.ordered, start: list.start ?? 1 });
  const level = Math.min(depth, deepest);
  const numbering = xml(
    'w:numPr',
    {},
    xml('w:ilvl', { 'w:val': level }),
    xml('w:numId', { 'w:val': instance }),
  );
  const isPlain = style === 'ListParagraph';
  const indent =
    style === 'Box' ? boxIndent(level) : isPlain && level === 0 ? '' : listLevel(level, listIndent);
  const further = (content: string) =>
    isPlain
      ? paragraph(level === 0 ? style : (listContinuations[level] ?? style), content)
      : paragraph(style, content, style === 'Box' ? boxIndent(level) : listLevel(level, 0));
  return list.items
    .map(({ children }) => {
      const [first, ...rest] = children;
      const isParagraph = first?.type === 'paragraph';
      const words = isParagraph ? writeDocxLine(first.children, parts) : '';
      const others = (isParagraph ? rest : children).map((child) =>
        child.type === 'list'
          ? writeList(child, parts, { style, depth: depth + 1 })
          : further(writeDocxLine(child.children, parts)),
      );
      return paragraph(style, words, numbering + indent) + others.join('');
    })
    .join('');
};

/** Paragraphs share a frame only where their edges are the same: in a box, items stand in by their first line alone. */
const boxIndent = (level: number): string =>
  xml('w:ind', { 'w:left': 120, 'w:right': 120, 'w:firstLine': level * 240 });

const listLevel = (level: number, hanging: number): string =>
  xml('w:ind', { 'w:left': listIndent * (level + 1), 'w:hanging': hanging });

const writeFigure = (figure: Figure, parts: DocxParts): string => {
  const { caption, source, licence } = figure;
  const { pictureSource } = parts.print.words;
  const credit = [source && pictureSource(source), licence].filter(Boolean).join(' · ');
  const words = [
    caption ? writeDocxLine(caption, parts) : '',
    credit === '' ? '' : run(caption?.length ? ` ${credit}` : credit, '<w:color w:val="595959"/>'),
  ].join('');
  return writePicture(figure, parts, words);
};

const writeTable = (table: Table, parts: DocxParts): string => {
  const { head, rows } = table;
  const ofNumbers = numberColumns(table);
  const all = [...head, ...rows];
  const columns = Math.max(1, ...all.map(({ cells }) => cells.length));
  const width = Math.floor(textWidth / columns);
  const grid = Array.from({ length: columns }, () => xml('w:gridCol', { 'w:w': width }));
  const cellOf = (content: string, column: number) =>
    xml(
      'w:tc',
      {},
      xml('w:tcPr', {}, xml('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
      paragraph('TableText', content, ofNumbers.has(column) ? '<w:jc w:val="right"/>' : ''),
    );
  const tableRows = all.map(({ cells }, at) => {
    const row = at < head.length ? '<w:cantSplit/><w:tblHeader/>' : '<w:cantSplit/>';
    const filled = Array.from({ length: columns }, (_, column) =>
      cellOf(writeDocxLine(cells[column]?.children ?? [], parts), column),
    );
    return xml('w:tr', {}, xml('w:trPr', {}, row), ...filled);
  });
  const properties = xml(
    'w:tblPr',
    {},
    xml('w:tblStyle', { 'w:val': 'ArticleTable' }),
    xml('w:tblW', { 'w:w': 5000, 'w:type': 'pct' }),
    xml('w:tblLook', {
      'w:val': head.length > 0 ? '0020' : '0000',
      'w:firstRow': head.length > 0 ? 1 : 0,
    }),
  );
  const written = xml('w:tbl', {}, properties, xml('w:tblGrid', {}, ...grid), ...tableRows);
  return written + paragraph('Spacer', '');
};

/** A4 less its margins, in twentieths of a point. */
export const textWidth = 11906 - 2 * 1531;
