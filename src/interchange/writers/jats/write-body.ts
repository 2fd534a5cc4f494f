import type {
  Block,
  Figure,
  FrozenDocument,
  Heading,
  List,
  Paragraph,
  Table,
  TableRow,
} from '@/document/document';
import type { WriteContext } from '../../format';
import { licenceOf } from '@/document/licence';
import type { PrintModel } from '../print-model/print-model';
import { escapeXml, xml, xmlText } from '../../xml/xml';
import { elementBreak, writeJatsLine, type JatsLines } from './write-line';

type BodyWriter = JatsLines & { pictureAddress: (filename: string) => string };

/** The text in sections, which its headings begin. A heading of level 3 with none of level 2 before it says so. */
export const writeJatsBody = (
  { metadata, body }: FrozenDocument,
  { origin }: WriteContext,
  { markers, language }: PrintModel,
): string => {
  const writer: BodyWriter = {
    markers,
    language,
    pictureAddress: (filename) => `${origin}/api/media/file/${encodeURIComponent(filename)}`,
  };
  const hero = metadata.hero
    ? writeFigure(
        {
          ...metadata.hero,
          caption: metadata.hero.caption ? [{ type: 'text', text: metadata.hero.caption }] : [],
        },
        writer,
        'hero',
      )
    : '';
  const content = hero + writeSections(sectionsOf(body), writer);
  return xml('body', {}, content === '' ? '<p/>' : content);
};

type Section = { heading?: Heading; blocks: Block[]; below: Section[] };

const sectionsOf = (blocks: readonly Block[]): Section => {
  const whole: Section = { blocks: [], below: [] };
  let current = whole;
  for (const block of blocks) {
    if (block.type !== 'heading') {
      current.blocks.push(block);
      continue;
    }
    const last = whole.below.at(-1);
    const parent = block.level === 3 && last?.heading?.level === 2 ? last : whole;
    current = { heading: block, blocks: [], below: [] };
    parent.below.push(current);
  }
  return whole;
};

const writeSections = ({ blocks, below }: Section, writer: BodyWriter): string =>
  [
    ...blocks.map((block) => writeBlock(block, writer)),
    ...below.map((section) => writeSection(section, writer)),
  ].join('\n');

const writeSection = (section: Section, writer: BodyWriter): string => {
  const { anchor, level, children } = section.heading ?? {
    anchor: undefined,
    level: 2,
    children: [],
  };
  return xml(
    'sec',
    { id: anchor, 'sec-type': level === 3 ? 'level-3' : undefined },
    xml('title', {}, writeJatsLine(children, writer, elementBreak)),
    writeSections(section, writer),
  );
};

const writeBlock = (block: Exclude<Block, Heading> | Heading, writer: BodyWriter): string => {
  switch (block.type) {
    case 'heading':
      return '';
    case 'paragraph':
      return xml('p', {}, writeJatsLine(block.children, writer));
    case 'list':
      return writeList(block, writer);
    case 'quote':
      return xml('disp-quote', {}, writeFlow(block.children, writer));
    case 'pullquote':
      return xml(
        'disp-quote',
        { 'content-type': 'pullquote' },
        xml('p', {}, writeJatsLine(block.children, writer)),
        xmlText('attrib', block.attribution),
      );
    case 'box': {
      const title = xmlText('title', block.title);
      return xml(
        'boxed-text',
        {},
        title === '' ? '' : xml('caption', {}, title),
        writeFlow(block.children, writer),
      );
    }
    case 'figure':
      return writeFigure(block, writer);
    case 'table':
      return writeTable(block, writer);
  }
};

const writeFlow = (children: readonly (Paragraph | List)[], writer: BodyWriter): string =>
  children.map((child) => writeBlock(child, writer)).join('');

/** JATS numbers every list from 1: the first number of another is its label’s. */
const writeList = (list: List, writer: BodyWriter): string => {
  const start = list.start ?? 1;
  const items = list.items.map(({ children }, at) =>
    xml(
      'list-item',
      {},
      list.ordered && start !== 1 ? xml('label', {}, String(start + at)) : '',
      writeFlow(children, writer),
    ),
  );
  return xml('list', { 'list-type': list.ordered ? 'order' : 'bullet' }, ...items);
};

const writeFigure = (
  { image, alt, caption = [], source, licence }: Omit<Figure, 'type'>,
  writer: BodyWriter,
  type?: 'hero',
): string => {
  const [mimetype, subtype] = image.mimeType.split('/');
  const words = writeJatsLine(caption, writer);
  const terms = licence === undefined ? undefined : licenceOf(licence);
  return xml(
    'fig',
    { 'fig-type': type },
    words === '' ? '' : xml('caption', {}, xml('p', {}, words)),
    xmlText('alt-text', alt),
    xml('graphic', {
      'xlink:href': writer.pictureAddress(image.filename),
      mimetype,
      'mime-subtype': subtype,
      'specific-use': `sha256-${image.sha256}`,
    }),
    xmlText('attrib', source),
    terms === undefined
      ? ''
      : xml(
          'permissions',
          {},
          xml('license', { 'xlink:href': terms.url }, xml('license-p', {}, escapeXml(terms.name))),
        ),
  );
};

const writeTable = ({ head, rows }: Table, writer: BodyWriter): string => {
  const written = (list: readonly TableRow[], cell: 'th' | 'td', scope?: 'col') =>
    list.map(({ cells }) =>
      xml(
        'tr',
        {},
        ...cells.map(({ children }) =>
          xml(cell, { scope }, writeJatsLine(children, writer, elementBreak)),
        ),
      ),
    );
  return xml(
    'table-wrap',
    {},
    xml(
      'table',
      {},
      ...(rows.length === 0
        ? [xml('tbody', {}, ...written(head, 'th', 'col'))] // which must not be empty
        : [
            head.length > 0 ? xml('thead', {}, ...written(head, 'th', 'col')) : '',
            xml('tbody', {}, ...written(rows, 'td')),
          ]),
    ),
  );
};
