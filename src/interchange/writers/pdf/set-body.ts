import type { Block, Figure, List, Paragraph } from '@/document/document';
import { isBlank, setLine, type LineSetter } from './set-line';
import { setTable } from './set-table';
import type { SheetBlock, SheetFigure, SheetFlow, SheetLine } from './sheet';

export type BodySetter = LineSetter & {
  figure: (figure: Figure, caption: SheetLine) => SheetFigure;
};

export const setBody = (blocks: readonly Block[], setter: BodySetter): SheetBlock[] => {
  let above = 1; // the title; PDF/UA passes over no level (ISO 14289-1, 7.4.2)
  return blocks.flatMap((block): SheetBlock[] => {
    if (block.type !== 'heading') return setBlock(block, setter);
    const line = setLine(block.children, setter);
    if (isBlank(line)) return [];
    above = Math.min(block.level, above + 1);
    return [{ type: 'heading', level: above, line }];
  });
};

const setBlock = (block: Exclude<Block, { type: 'heading' }>, setter: BodySetter): SheetBlock[] => {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return setFlow([block], setter);
    case 'quote':
      return [{ type: 'quote', children: setFlow(block.children, setter) }];
    case 'pullquote': {
      const { children, attribution = null } = block;
      return [{ type: 'pullquote', line: setLine(children, setter), attribution }];
    }
    case 'box': {
      const { title = null, children } = block;
      return [{ type: 'box', title, children: setFlow(children, setter) }];
    }
    case 'figure':
      return [setter.figure(block, setLine(block.caption ?? [], setter))];
    case 'table':
      return [setTable(block, setter)];
  }
};

/** Lists in lists beyond any sense go on at the same depth: Typst follows only so many. */
const deepest = 12;

const setFlow = (flow: readonly (Paragraph | List)[], setter: LineSetter, depth = 1): SheetFlow[] =>
  flow.flatMap((part): SheetFlow[] => {
    if (part.type === 'paragraph') {
      return [{ type: 'paragraph', line: setLine(part.children, setter) }];
    }
    const items = part.items.map((item) => setFlow(item.children, setter, depth + 1));
    if (depth > deepest) return items.flat();
    return [{ type: 'list', ordered: part.ordered, start: part.start ?? 1, items }];
  });
