import type { PandocBlock } from '../pandoc/ast';
import type { ExportedKind } from './signs';
import { wordsOfBlocks } from '../manuscript/words-of';

type Division = Extract<PandocBlock, { t: 'Div' }>;

/** Puts the paragraphs of a pull quote or a box together, which our own files style one by one. */
export const joinExportedParts = (
  blocks: readonly PandocBlock[],
  own: ExportedKind,
): PandocBlock[] => {
  const joined: PandocBlock[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const kind = kindOf(block);
    const last = joined.at(-1);
    const before = last === undefined ? undefined : kindOf(last);
    if (block.t !== 'Div' || kind === undefined) {
      joined.push(block);
      isOpen = false;
    } else if (kind === 'quote') {
      if (last?.t === 'BlockQuote') last.c.push(...block.c[1]);
      else joined.push({ t: 'BlockQuote', c: [...block.c[1]] });
      isOpen = false;
    } else if (kind === 'attribution' && last?.t === 'Div' && before === 'pullquote') {
      joined.splice(-1, 1, named(last, 'attribution', wordsOfBlocks(block.c[1])));
      isOpen = false;
    } else if (kind === 'boxtitle') {
      joined.push(
        named({ t: 'Div', c: [['', ['box'], []], []] }, 'title', wordsOfBlocks(block.c[1])),
      );
      isOpen = true;
    } else if (
      kind === 'box' &&
      isOpen &&
      !hasTitle(block) &&
      last?.t === 'Div' &&
      before === 'box'
    ) {
      joined.splice(-1, 1, { t: 'Div', c: [last.c[0], [...last.c[1], ...block.c[1]]] });
      isOpen = own === 'paper';
    } else if (kind !== 'spacer') {
      joined.push(block);
      isOpen = kind === 'box' && own === 'paper';
    } else isOpen = false;
  }
  return joined;
};

/** A box that was put together already, in the division in which Pandoc had it. */
const hasTitle = ({ c: [[, , pairs]] }: Division): boolean => pairs.length > 0;

const kindOf = (block: PandocBlock): string | undefined =>
  block.t === 'Div' ? block.c[0][1][0] : undefined;

const named = (
  { c: [[id, classes, pairs], blocks] }: Division,
  name: string,
  value: string,
): PandocBlock => ({
  t: 'Div',
  c: [[id, classes, [...pairs, [name, value]]], blocks],
});
