import type { Block, CitationMark, Inline, List, Paragraph, TableRow } from './document';

/** Every line of inlines in reading order: paragraphs, headings, captions, table cells. */
export const linesOf = (blocks: readonly Block[]): (readonly Inline[])[] => blocks.flatMap(lines);

/** Every citation mark in reading order; what numbering and positions go by. */
export const marksOf = (blocks: readonly Block[]): CitationMark[] =>
  linesOf(blocks).flatMap((line) =>
    line.filter((inline): inline is CitationMark => inline.type === 'citation'),
  );

/** The same blocks with another line in the place of each. */
export const mapLines = (
  blocks: readonly Block[],
  change: (line: readonly Inline[]) => readonly Inline[],
): Block[] => blocks.map((block) => mapBlock(block, change));

/** The words of a line, a break read as a space. */
export const textOfInlines = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      return inline.type === 'text' ? inline.text : textOfInlines(inline.children);
    })
    .join('');

const lines = (block: Block | Paragraph | List): (readonly Inline[])[] => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'pullquote':
      return [block.children];
    case 'list':
      return block.items.flatMap((item) => item.children.flatMap(lines));
    case 'quote':
    case 'box':
      return block.children.flatMap(lines);
    case 'figure':
      return block.caption ? [block.caption] : [];
    case 'table':
      return [...block.head, ...block.rows].flatMap((row) =>
        row.cells.map((cell) => cell.children),
      );
  }
};

type Change = (line: readonly Inline[]) => readonly Inline[];

const mapBlock = (block: Block, change: Change): Block => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'pullquote':
      return { ...block, children: change(block.children) };
    case 'list':
      return mapList(block, change);
    case 'quote':
    case 'box':
      return { ...block, children: block.children.map((child) => mapFlow(child, change)) };
    case 'figure':
      return block.caption ? { ...block, caption: change(block.caption) } : block;
    case 'table':
      return {
        ...block,
        head: block.head.map((row) => mapRow(row, change)),
        rows: block.rows.map((row) => mapRow(row, change)),
      };
  }
};

const mapList = (list: List, change: Change): List => ({
  ...list,
  items: list.items.map((item) => ({
    children: item.children.map((child) => mapFlow(child, change)),
  })),
});

const mapFlow = (child: Paragraph | List, change: Change): Paragraph | List =>
  child.type === 'list' ? mapList(child, change) : { ...child, children: change(child.children) };

const mapRow = (row: TableRow, change: Change): TableRow => ({
  cells: row.cells.map((cell) => ({ children: change(cell.children) })),
});
