import type { Block, List, Paragraph } from './document';
import { textOfInlines } from './walk';

/** All that a block says, lines set apart, as a person would read it out. */
export const blockWords = (block: Block): string => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return textOfInlines(block.children);
    case 'list':
    case 'quote':
      return flowWords(block.type === 'list' ? [block] : block.children).join('\n');
    case 'box':
      return [block.title, ...flowWords(block.children)].filter(Boolean).join('\n');
    case 'pullquote':
      return lines(textOfInlines(block.children), block.attribution);
    case 'figure':
      return lines(
        block.image.filename,
        block.alt,
        textOfInlines(block.caption ?? []),
        block.source,
        block.licence,
      );
    case 'table':
      return [...block.head, ...block.rows]
        .map((row) => row.cells.map((cell) => textOfInlines(cell.children)).join(' | '))
        .join('\n');
  }
};

const lines = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n');

const flowWords = (children: readonly (Paragraph | List)[], indent = ''): string[] =>
  children.flatMap((child) => {
    if (child.type === 'paragraph') return [textOfInlines(child.children)];
    return child.items.flatMap((item, at) => {
      const sign = child.ordered ? `${(child.start ?? 1) + at}.` : '•';
      const [first = '', ...rest] = flowWords(item.children, `${indent}  `);
      return [`${indent}${sign} ${first}`, ...rest];
    });
  });
