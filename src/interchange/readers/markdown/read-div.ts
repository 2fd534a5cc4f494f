import type { Block, Image, Inline } from '@/document/document';
import { linesOf } from '@/document/walk';
import { readBlocks, readFlow, type BlockReader, type ReadDiv } from '../manuscript/blocks';
import { wordsOfInlines } from '../manuscript/words-of';
import type { PandocBlock } from '../pandoc/ast';

/** Reads the fenced divs that our export writes for what Markdown has no sign for. */
export const readExportedDiv =
  (pictures: readonly Image[]): ReadDiv =>
  ([, classes, pairs], blocks, reader) => {
    const attributes = new Map(pairs);
    switch (classes[0]) {
      case 'pullquote':
        return [
          {
            type: 'pullquote',
            children: oneLine(blocks, reader),
            ...some(attributes, 'attribution'),
          },
        ];
      case 'box':
        return [{ type: 'box', ...some(attributes, 'title'), children: readFlow(blocks, reader) }];
      case 'figure':
        return readFigure(attributes, blocks, pictures, reader);
      case 'table':
        return readBlocks(blocks, reader).map((block) =>
          withHead(block, Number(attributes.get('head'))),
        );
      default:
        return null;
    }
  };

type Attributes = ReadonlyMap<string, string>;

const some = <Name extends string>(
  attributes: Attributes,
  name: Name,
): Partial<Record<Name, string>> => {
  const value = attributes.get(name);
  return value === undefined ? {} : ({ [name]: value } as Record<Name, string>);
};

const oneLine = (blocks: readonly PandocBlock[], reader: BlockReader): Inline[] =>
  linesOf(readBlocks(blocks, reader)).flatMap((line, at): Inline[] =>
    at > 0 ? [{ type: 'break' }, ...line] : [...line],
  );

const readFigure = (
  attributes: Attributes,
  [picture, ...caption]: readonly PandocBlock[],
  pictures: readonly Image[],
  reader: BlockReader,
): Block[] | null => {
  const image = pictures.find((one) => one.sha256 === attributes.get('sha256'));
  const shown = picture && 'c' in picture && picture.t === 'Para' ? picture.c[0] : undefined;
  if (!image || shown?.t !== 'Image') return null;
  const line = oneLine(caption, reader);
  return [
    {
      type: 'figure',
      image,
      alt: wordsOfInlines(shown.c[1]),
      ...(line.length > 0 ? { caption: line } : {}),
      ...some(attributes, 'source'),
      ...some(attributes, 'licence'),
    },
  ];
};

const withHead = (block: Block, rows: number): Block => {
  if (block.type !== 'table' || !Number.isInteger(rows)) return block;
  const all = [...block.head, ...block.rows];
  return { ...block, head: all.slice(0, rows), rows: all.slice(rows) };
};
