import type { Block, Figure, List, Paragraph, Table, TableRow } from '@/document/document';
import { numberColumns } from '@/document/number-columns';
import type { PrintModel } from '../print-model/print-model';
import type { EmbeddedPictures } from '../../pictures/embedded-pictures';
import { xml, xmlText } from '../../xml/xml';
import { odtParagraph, odtText, span, writeOdtLine } from './write-line';

export type OdtWriter = { print: PrintModel; pictures: EmbeddedPictures };

export const writeOdtBody = (blocks: readonly Block[], writer: OdtWriter): string =>
  blocks
    .map((block, at) => {
      const followsBox = block.type === 'box' && blocks[at - 1]?.type === 'box';
      return (followsBox ? odtParagraph('Spacer', '') : '') + writeBlock(block, writer, at);
    })
    .join('');

const writeBlock = (block: Block, writer: OdtWriter, at: number): string => {
  const { print } = writer;
  switch (block.type) {
    case 'heading': {
      const level = block.level - 1;
      const name = { 'text:name': block.anchor };
      const words = writeOdtLine(block.children, print);
      return xml(
        'text:h',
        { 'text:style-name': `Heading_20_${level}`, 'text:outline-level': level },
        xml('text:bookmark-start', name) + words + xml('text:bookmark-end', name),
      );
    }
    case 'paragraph':
      return odtParagraph('Text_20_body', writeOdtLine(block.children, print));
    case 'list':
      return writeList(block, print, 'List_20_Contents');
    case 'quote':
      return writeFlow(block.children, print, 'Quotations');
    case 'pullquote':
      return (
        odtParagraph('Pull_20_Quote', writeOdtLine(block.children, print)) +
        (block.attribution === undefined
          ? ''
          : odtParagraph('Pull_20_Quote_20_Attribution', odtText(block.attribution)))
      );
    case 'box':
      return (
        (block.title === undefined ? '' : odtParagraph('Box_20_Title', odtText(block.title))) +
        writeFlow(block.children, print, 'Box')
      );
    case 'figure':
      return writeFigure(block, writer, writeOdtLine(block.caption ?? [], print));
    case 'table':
      return writeTable(block, print, at + 1);
  }
};

const writeFlow = (
  children: readonly (Paragraph | List)[],
  print: PrintModel,
  style: string,
): string =>
  children
    .map((child) =>
      child.type === 'list'
        ? writeList(child, print, style)
        : odtParagraph(style, writeOdtLine(child.children, print)),
    )
    .join('');

const writeList = (list: List, print: PrintModel, style: string): string => {
  const items = list.items.map(({ children }, at) =>
    xml(
      'text:list-item',
      { 'text:start-value': list.ordered && at === 0 ? list.start : undefined },
      writeFlow(children, print, style),
    ),
  );
  const name = list.ordered ? 'Numbering_20_1' : 'List_20_1';
  return xml('text:list', { 'text:style-name': name }, ...items);
};

/** A picture and what is said under it; `caption` is markup. */
export const writeFigure = (
  { image, alt, source, licence }: Omit<Figure, 'type' | 'caption'>,
  { print, pictures }: OdtWriter,
  caption: string,
): string => {
  const { picture: pictureWord, pictureSource } = print.words;
  const picture = pictures.get(image.sha256);
  const credit = [source && pictureSource(source), licence].filter(Boolean).join(' · ');
  const said = [caption, credit === '' ? '' : span('Credit', odtText(credit))]
    .filter((part) => part !== '')
    .join('<text:s/>');
  const shown =
    picture === undefined
      ? odtText(`[${[pictureWord, alt].filter(Boolean).join(': ')}]`)
      : frame(picture, alt);
  return odtParagraph('Figure', shown) + (said === '' ? '' : odtParagraph('Caption', said));
};

type Shown = { name: string; width: number; height: number };

const frame = ({ name, width, height }: Shown, alt: string): string => {
  const scale = Math.min(1, maxWidth / width, maxHeight / height);
  const inches = (pixels: number) => `${((pixels * scale) / 96).toFixed(3)}in`;
  return xml(
    'draw:frame',
    {
      'draw:style-name': 'Graphics',
      'draw:name': name,
      'text:anchor-type': 'as-char',
      'svg:width': inches(width),
      'svg:height': inches(height),
    },
    xml('draw:image', {
      'xlink:href': `Pictures/${name}`,
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
    }),
    xmlText('svg:desc', alt),
  );
};

const maxWidth = 589; // pixels of CSS in the width of the text
const maxHeight = 700;

const writeTable = (table: Table, print: PrintModel, number: number): string => {
  const { head, rows } = table;
  const ofNumbers = numberColumns(table);
  const columns = Math.max(1, ...[...head, ...rows].map(({ cells }) => cells.length));
  const written = (list: readonly TableRow[], kind: 'Head' | 'Cell') =>
    list.map(({ cells }) =>
      xml(
        'table:table-row',
        {},
        ...Array.from({ length: columns }, (_, column) => {
          const content = writeOdtLine(cells[column]?.children ?? [], print);
          const words = kind === 'Head' ? 'Table_20_Heading' : 'Table_20_Contents';
          const style = ofNumbers.has(column) ? `${words}_20_Numbers` : words;
          return xml(
            'table:table-cell',
            { 'table:style-name': kind, 'office:value-type': 'string' },
            odtParagraph(style, content),
          );
        }),
      ),
    );
  const header = written(head, 'Head');
  return (
    xml(
      'table:table',
      { 'table:name': `Table${number}`, 'table:style-name': 'Article_20_Table' },
      xml('table:table-column', { 'table:number-columns-repeated': columns }),
      header.length > 0 ? xml('table:table-header-rows', {}, ...header) : '',
      ...written(rows, 'Cell'),
    ) + odtParagraph('Spacer', '')
  );
};
