import type { Block, FrozenDocument } from './document';
import { linesOf, textOfInlines } from './walk';

/** Where quoted words can stand: a field of the article's head, or a block of its body. */
export type QuotablePart = 'title' | 'subtitle' | 'standfirst' | 'keyPoints' | 'body';

export type QuotableText = {
  /** The head and the body, a line each, without notes. */
  text: string;
  /** The part that an offset in `text` lies in; `block` is the index in the body, else 0. */
  partAt: (offset: number) => { part: QuotablePart; block: number };
};

/** All that a comment can quote, as one text. */
export const quotableText = ({ metadata, body }: Quotable): QuotableText => {
  const lines: Line[] = [
    ...head('title', [metadata.title]),
    ...head('subtitle', [metadata.subtitle]),
    ...head('standfirst', [metadata.standfirst]),
    ...head('keyPoints', metadata.keyPoints),
    ...body.flatMap((block, at) =>
      wordsOf(block).map((said): Line => ({ said, part: 'body', block: at })),
    ),
  ].filter(({ said }) => said !== '');
  const ends: number[] = [];
  for (const { said } of lines) ends.push((ends.at(-1) ?? -1) + 1 + said.length);
  const text = lines.map(({ said }) => said).join('\n');
  const partAt = (offset: number) => {
    const { part, block } = lines[firstAtLeast(ends, offset)] ?? { part: 'body', block: 0 };
    return { part, block };
  };
  return { text, partAt };
};

type Quotable = Pick<FrozenDocument, 'metadata' | 'body'>;
type Line = { said: string; part: QuotablePart; block: number };

const head = (part: QuotablePart, said: readonly (string | undefined)[]): Line[] =>
  said.map((words) => ({ said: words ?? '', part, block: 0 }));

/** What a block says, without the signs of lists and what is said of a picture elsewhere. */
const wordsOf = (block: Block): string[] => [
  ...(block.type === 'box' ? [block.title ?? ''] : []),
  ...linesOf([block]).map(textOfInlines),
  ...(block.type === 'pullquote' ? [block.attribution ?? ''] : []),
];

/** Index of the first of the rising numbers that is not below the wanted one. */
const firstAtLeast = (rising: readonly number[], wanted: number): number => {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};
