import type { Block, Figure, Inline, List, Paragraph } from '@/document/document';
import { linesOf, textOfInlines } from '@/document/walk';
import { importFinding } from '../../findings';
import type { Attr, PandocBlock, PandocInline } from '../pandoc/ast';
import { readLine, type LineReader } from './inlines';
import type { PictureBox } from './pictures';
import { readTable } from './tables';
import { wordsOfBlocks, wordsOfInlines } from './words-of';

/** Reads a block that our own export wrote as a fenced div, or leaves it to the common rules. */
export type ReadDiv = (
  attr: Attr,
  blocks: readonly PandocBlock[],
  reader: BlockReader,
) => Block[] | null;
export type BlockReader = LineReader & {
  readDiv?: ReadDiv;
  /** The pictures that came with the file. */
  pictures?: PictureBox;
  /** By how much headings go down, so that the topmost in the text has level 2. */
  headingShift: number;
  /** Pictures from where none can stand, until the block that they stood in is over. */
  lifted?: Figure[];
  /** Whether headings are meant to go down, so that nobody need be told. */
  isShiftKnown?: boolean;
};

export const readBlocks = (blocks: readonly PandocBlock[], reader: BlockReader): Block[] => {
  if (reader.lifted) return blocks.flatMap((block) => readBlock(block, reader));
  return blocks.flatMap((block) => {
    const lifted: Figure[] = [];
    return [...readBlock(block, { ...reader, lifted }), ...lifted];
  });
};

/** As `readBlocks`, for places that hold paragraphs and lists only; other blocks become paragraphs. */
export const readFlow = (
  blocks: readonly PandocBlock[],
  reader: BlockReader,
): (Paragraph | List)[] =>
  readBlocks(blocks, reader).flatMap((block): (Paragraph | List)[] => {
    switch (block.type) {
      case 'paragraph':
      case 'list':
        return [block];
      case 'heading':
      case 'pullquote':
        return [{ type: 'paragraph', children: block.children }];
      case 'quote':
      case 'box':
        return [...block.children];
      case 'figure':
        return lifted(block, reader);
      case 'table':
        return [...block.head, ...block.rows].flatMap((row) =>
          row.cells.map((cell): Paragraph => ({ type: 'paragraph', children: cell.children })),
        );
    }
  });

/** Lists, quotes, boxes and cells hold no pictures: these stand behind, with all that is said of them. */
const lifted = (figure: Figure, { reading, lifted: all }: BlockReader): [] => {
  const words = figure.alt || textOfInlines(figure.caption ?? []) || figure.image.filename;
  reading.report(importFinding('picture-moved', { words }, { words }));
  all?.push(figure);
  return [];
};

const withoutFigures = (blocks: readonly Block[], reader: BlockReader): Block[] =>
  blocks.flatMap((block) => (block.type === 'figure' ? lifted(block, reader) : [block]));

const readBlock = (block: PandocBlock, reader: BlockReader): Block[] => {
  switch (block.t) {
    case 'Plain':
    case 'Para':
      return [paragraph(block.c, reader)];
    case 'Header':
      return [heading(block.c[0], block.c[2], reader)];
    case 'BlockQuote':
      return [{ type: 'quote', children: readFlow(block.c, reader) }];
    case 'BulletList':
      return [{ type: 'list', ordered: false, items: itemsOf(block.c, reader) }];
    case 'OrderedList': {
      const start = block.c[0][0];
      const items = itemsOf(block.c[1], reader);
      return [{ type: 'list', ordered: true, ...(start > 1 ? { start } : {}), items }];
    }
    case 'DefinitionList':
      asText(reader, block);
      return block.c.flatMap(([term, definitions]) => [
        paragraph([{ t: 'Strong', c: term }], reader),
        ...readFlow(definitions.flat(), reader),
      ]);
    case 'LineBlock':
      return [paragraph(joinedLines(block.c), reader)];
    case 'CodeBlock':
      asText(reader, block);
      return [
        paragraph(
          joinedLines(block.c[1].split('\n').map((line) => [{ t: 'Str', c: line }])),
          reader,
        ),
      ];
    case 'RawBlock':
      return rawBlock(block.c[1], reader);
    case 'HorizontalRule':
      reader.reading.report(
        importFinding('part-left-out', { kind: 'HorizontalRule', words: '* * *' }),
      );
      return [];
    case 'Table':
      return readTable(
        block.c,
        (blocks) => withoutFigures(readBlocks(blocks, reader), reader),
        reader.reading,
      );
    case 'Figure':
      return readFigure(block, reader);
    case 'Div':
      return reader.readDiv?.(block.c[0], block.c[1], reader) ?? readBlocks(block.c[1], reader);
  }
};

const paragraph = (inlines: readonly PandocInline[], reader: LineReader): Paragraph => ({
  type: 'paragraph',
  children: readLine(inlines, reader),
});

const heading = (level: number, inlines: readonly PandocInline[], reader: BlockReader): Block => {
  const becomes = level + reader.headingShift <= 2 ? 2 : 3;
  if (becomes !== level && reader.isShiftKnown !== true) {
    const words = wordsOfInlines(inlines);
    reader.reading.report(
      importFinding('heading-level-changed', { words, level, becomes }, { words }),
    );
  }
  return { type: 'heading', level: becomes, anchor: '', children: readLine(inlines, reader) };
};

const itemsOf = (items: readonly PandocBlock[][], reader: BlockReader) =>
  items.map((item) => ({ children: readFlow(item, reader) }));

const joinedLines = (lines: readonly PandocInline[][]): PandocInline[] =>
  lines.flatMap((line, at) => (at > 0 ? [{ t: 'LineBreak' }, ...line] : line));

const asText = ({ reading }: LineReader, block: PandocBlock): void => {
  const words = wordsOfBlocks([block]);
  reading.report(importFinding('part-as-text', { kind: block.t, words }, { words }));
};

/** Pandoc writes `<!-- -->` between two lists; other HTML is not ours to interpret. */
const rawBlock = (raw: string, reader: BlockReader): Block[] => {
  if (/^<!--\s*-->$/.test(raw.trim())) return [];
  const words = raw
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const rule = words === '' ? 'part-left-out' : 'part-as-text';
  reader.reading.report(
    importFinding(rule, { kind: 'HTML', words: raw.trim() }, { words: raw.trim() }),
  );
  return words === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
};

/** A picture that came with the file is a figure; of any other the caption stays, and a finding says which. */
const readFigure = (block: Extract<PandocBlock, { t: 'Figure' }>, reader: BlockReader): Block[] => {
  const [, [, caption], content] = block.c;
  const picture = pictureIn(content);
  const said = wordsOfBlocks(caption);
  const alt = picture && altOf(picture, content, reader);
  const image =
    picture && alt !== undefined && reader.pictures?.take(picture.c[2][0], alt === said ? '' : alt);
  if (!image) {
    const shown = readBlocks(content, reader);
    const captions = readBlocks(caption, reader);
    if (captions.length === 0) return shown;
    const beside = wordsOfBlocks(content);
    if (beside !== '' && beside !== said) {
      const words = { kind: 'alternative text', words: beside };
      reader.reading.report(importFinding('part-left-out', words, { words: said }));
    }
    return captions;
  }
  const own = alt === said ? '' : alt;
  const line = linesOf(readBlocks(caption, reader)).flatMap((inlines, at): Inline[] =>
    at > 0 ? [{ type: 'break' }, ...inlines] : [...inlines],
  );
  return [{ type: 'figure', image, alt: own, ...(line.length > 0 ? { caption: line } : {}) }];
};

type Picture = Extract<PandocInline, { t: 'Link' | 'Image' }>;

/** The only picture of a figure, beside which there may be words: JATS says its alternative text so. */
const pictureIn = (content: readonly PandocBlock[]): Picture | undefined => {
  const inlines = content.flatMap((block) =>
    block.t === 'Plain' || block.t === 'Para' ? block.c : [],
  );
  const pictures = inlines.filter((inline): inline is Picture => inline.t === 'Image');
  return pictures.length === 1 ? pictures[0] : undefined;
};

const altOf = (picture: Picture, content: readonly PandocBlock[], reader: BlockReader): string => {
  const [, words, [target]] = picture.c;
  const own = wordsOfInlines(words);
  const beside = wordsOfBlocks(content).replace(own, '').trim();
  return (own || beside || reader.pictures?.altOf(target)) ?? '';
};
