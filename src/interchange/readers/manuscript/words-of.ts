import type { PandocBlock, PandocInline } from '../pandoc/ast';

/** The words of inlines, without notes. A line break is one character, as it is in `carve`. */
export const wordsOfInlines = (inlines: readonly PandocInline[]): string =>
  inlines.map(wordsOfInline).join('');

const wordsOfInline = (inline: PandocInline): string => {
  switch (inline.t) {
    case 'Str':
      return inline.c;
    case 'Space':
    case 'SoftBreak':
      return ' ';
    case 'LineBreak':
      return '\n';
    case 'Emph':
    case 'Strong':
    case 'Strikeout':
    case 'Superscript':
    case 'Subscript':
    case 'SmallCaps':
    case 'Underline':
      return wordsOfInlines(inline.c);
    case 'Quoted':
      return inline.c[0].t === 'SingleQuote'
        ? `‘${wordsOfInlines(inline.c[1])}’`
        : `“${wordsOfInlines(inline.c[1])}”`;
    case 'Cite':
    case 'Span':
    case 'Link':
    case 'Image':
      return wordsOfInlines(inline.c[1]);
    case 'Code':
    case 'Math':
    case 'RawInline':
      return inline.c[1];
    case 'Note':
      return '';
  }
};

/** All inlines of blocks, a paragraph after the other, with a space between. */
export const inlinesOfBlocks = (blocks: readonly PandocBlock[]): PandocInline[] =>
  blocks.flatMap((block, at): PandocInline[] => [
    ...(at > 0 ? [{ t: 'Space' } as const] : []),
    ...inlinesOfBlock(block),
  ]);

export const wordsOfBlocks = (blocks: readonly PandocBlock[]): string =>
  wordsOfInlines(inlinesOfBlocks(blocks)).replace(/\s+/g, ' ').trim();

const inlinesOfBlock = (block: PandocBlock): PandocInline[] => {
  switch (block.t) {
    case 'Plain':
    case 'Para':
      return block.c;
    case 'Header':
      return block.c[2];
    case 'BlockQuote':
      return inlinesOfBlocks(block.c);
    case 'BulletList':
      return inlinesOfBlocks(block.c.flat());
    case 'OrderedList':
      return inlinesOfBlocks(block.c[1].flat());
    case 'DefinitionList':
      return block.c.flatMap(([term, definitions]) => [
        ...term,
        { t: 'Space' } as const,
        ...inlinesOfBlocks(definitions.flat()),
      ]);
    case 'LineBlock':
      return block.c.flatMap((line) => [...line, { t: 'Space' } as const]);
    case 'CodeBlock':
    case 'RawBlock':
      return [{ t: 'Str', c: block.c[1] }];
    case 'HorizontalRule':
      return [];
    case 'Table':
      return inlinesOfBlocks(
        [
          ...block.c[3][1],
          ...block.c[4].flatMap((body) => [...body[2], ...body[3]]),
          ...block.c[5][1],
        ]
          .flatMap((row) => row[1])
          .flatMap((cell) => cell[4]),
      );
    case 'Figure':
      return inlinesOfBlocks([...block.c[1][1], ...block.c[2]]);
    case 'Div':
      return inlinesOfBlocks(block.c[1]);
  }
};
