import type { Block, Figure, List, ListItem, Paragraph, Table, TableRow } from './document';
import { normalInlines, normalLine, normalParagraphs, normalText } from './normal-inlines';

/**
 * Blocks in normal form: what two people would call the same text has one form only, so that equal
 * hashes mean equal documents and round trips through other formats can be compared. Empty blocks
 * fall away, words never do. Applying it twice changes nothing.
 */
export const normalBlocks = (blocks: readonly Block[]): Block[] =>
  mergedLists(blocks.flatMap(normalBlock));

const normalBlock = (block: Block): Block[] => {
  switch (block.type) {
    case 'paragraph':
      return paragraphsOf(block);
    case 'heading': {
      const children = normalLine(block.children);
      return children.length > 0 ? [{ ...block, children }] : [];
    }
    case 'list':
      return normalList(block);
    case 'quote': {
      const children = normalFlow(block.children);
      return children.length > 0 ? [{ type: 'quote', children }] : [];
    }
    case 'pullquote':
      return normalPullQuote(block);
    case 'box': {
      const title = optionalText(block.title);
      const children = normalFlow(block.children);
      const empty = children.length === 0 && title === undefined;
      return empty ? [] : [{ type: 'box', ...(title ? { title } : {}), children }];
    }
    case 'figure':
      return [normalFigure(block)];
    case 'table':
      return normalTable(block);
  }
};

const paragraphsOf = (paragraph: Paragraph): Paragraph[] =>
  normalParagraphs(paragraph.children).map((children) => ({ type: 'paragraph', children }));

const normalFlow = (children: readonly (Paragraph | List)[]): (Paragraph | List)[] =>
  mergedLists(
    children.flatMap((child): (Paragraph | List)[] =>
      child.type === 'paragraph' ? paragraphsOf(child) : normalList(child),
    ),
  );

const normalList = (list: List): List[] => {
  const items = joinedToPrevious(
    list.items
      .map((item): ListItem => ({ children: normalFlow(item.children) }))
      .filter((item) => item.children.length > 0),
  );
  if (items.length === 0) return [];
  const start = list.ordered ? firstNumber(list.start) : undefined;
  return [{ type: 'list', ordered: list.ordered, ...(start ? { start } : {}), items }];
};

/** An item that begins with a list has no words of its own: the list is the previous item's. */
const joinedToPrevious = (items: readonly ListItem[]): ListItem[] => {
  const groups: (Paragraph | List)[][] = [];
  for (const { children } of items) {
    const previous = groups.at(-1);
    if (children[0]?.type === 'list' && previous) previous.push(...children);
    else groups.push([...children]);
  }
  return groups.map((children) => ({ children: mergedLists(children) }));
};

const firstNumber = (start: number | undefined): number | undefined =>
  start !== undefined && Number.isInteger(start) && start > 1 ? start : undefined;

/** Neighbouring lists of one kind are one list, unless their numbers say otherwise. Of lists in normal form. */
const mergedLists = <B extends Block>(blocks: readonly B[]): B[] => {
  const merged: B[] = [];
  let growing: ListItem[] | undefined;
  for (const block of blocks) {
    const last = merged.at(-1);
    if (last?.type === 'list' && block.type === 'list' && continues(last, block)) {
      if (!growing) {
        growing = [...last.items];
        merged[merged.length - 1] = { ...last, items: growing };
      }
      addItems(growing, block.items);
    } else {
      merged.push(block);
      growing = undefined;
    }
  }
  return merged;
};

const addItems = (items: ListItem[], more: readonly ListItem[]): void => {
  for (const item of more) {
    const previous = items.at(-1);
    if (item.children[0]?.type === 'list' && previous) {
      const children = mergedLists([...previous.children, ...item.children]);
      items[items.length - 1] = { children };
    } else items.push(item);
  }
};

const continues = (list: List, next: List): boolean => {
  if (list.ordered !== next.ordered) return false;
  return !list.ordered || next.start === (list.start ?? 1) + list.items.length;
};

const normalPullQuote = (block: Extract<Block, { type: 'pullquote' }>): Block[] => {
  const children = normalInlines(block.children);
  const attribution = optionalText(block.attribution);
  if (children.length === 0 && attribution === undefined) return [];
  return [{ type: 'pullquote', children, ...(attribution ? { attribution } : {}) }];
};

const normalFigure = (figure: Figure): Figure => {
  const caption = normalInlines(figure.caption ?? []);
  const source = optionalText(figure.source);
  const licence = optionalText(figure.licence);
  return {
    type: 'figure',
    image: figure.image,
    alt: normalText(figure.alt),
    ...(caption.length > 0 ? { caption } : {}),
    ...(source ? { source } : {}),
    ...(licence ? { licence } : {}),
  };
};

/** Characters of markup may be few where the cells of a table would be millions: such a table stays as it was written. */
const mostCells = 100_000;

/** Every row gets as many cells as the longest one; rows without words go. */
const normalTable = (table: Table): Table[] => {
  const head = table.head.map(normalRow).filter(hasWords);
  const rows = table.rows.map(normalRow).filter(hasWords);
  const width = [...head, ...rows].reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const filled = (row: TableRow): TableRow => ({
    cells: Array.from({ length: width }, (_, at) => row.cells[at] ?? { children: [] }),
  });
  if (width === 0) return [];
  if (width * (head.length + rows.length) > mostCells) return [{ type: 'table', head, rows }];
  return [{ type: 'table', head: head.map(filled), rows: rows.map(filled) }];
};

const normalRow = (row: TableRow): TableRow => ({
  cells: row.cells.map((cell) => ({ children: normalInlines(cell.children) })),
});

const hasWords = (row: TableRow): boolean => row.cells.some((cell) => cell.children.length > 0);

const optionalText = (text: string | undefined): string | undefined =>
  normalText(text ?? '') || undefined;
