import type { Block, FrozenDocument, Inline, List, ListItem, Paragraph } from '@/document/document';

/** The words of a run of text without their formatting. */
export const inlineText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'break':
          return ' ';
        case 'citation':
          return inlineText(inline.children);
      }
    })
    .join('');

/** Words a minute at which people read argument in prose. */
const readingSpeed = 220;

/** Whole minutes, at least 1. Notes are not counted: few read them all. */
export const readingMinutes = (document: FrozenDocument): number => {
  const words = document.body
    .map(blockText)
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return Math.max(1, Math.round(words / readingSpeed));
};

const blockText = (block: Block): string => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'pullquote':
      return inlineText(block.children);
    case 'quote':
    case 'box':
      return flowText(block.children);
    case 'list':
      return listText(block);
    case 'figure':
      return inlineText(block.caption ?? []);
    case 'table':
      return [...block.head, ...block.rows]
        .flatMap((row) => row.cells.map((cell) => inlineText(cell.children)))
        .join(' ');
  }
};

const flowText = (parts: readonly (Paragraph | List)[]): string =>
  parts
    .map((part) => (part.type === 'list' ? listText(part) : inlineText(part.children)))
    .join(' ');

const listText = (list: List): string =>
  list.items.map((item: ListItem) => flowText(item.children)).join(' ');
