import type { Block, Box, Figure, Inline, PullQuote } from '@/document/document';
import { linesOf, mapLines, textOfInlines } from '@/document/walk';
import { folded } from './described';

/**
 * The blocks of a file with what the article's say beyond text: pull quotes and boxes that came back as paragraphs are
 * that again, and a picture that is the same keeps its description, caption and rights where the file has none.
 */
export const keepParts = (article: readonly Block[], file: readonly Block[]): Block[] => {
  const parts = article.filter(
    (block): block is Part => isPart(block) && linesOfPart(block) !== '',
  );
  const figures = new Map(
    article.flatMap((block): [string, Figure][] =>
      block.type === 'figure' ? [[block.image.sha256, block]] : [],
    ),
  );
  return parts.reduce<readonly Block[]>(restore, file).map((block): Block => {
    const known = block.type === 'figure' ? figures.get(block.image.sha256) : undefined;
    return block.type === 'figure' && known ? completed(block, known) : block;
  });
};

type Part = PullQuote | Box;

const isPart = (block: Block): block is Part => block.type === 'pullquote' || block.type === 'box';

/** Everything that the part says, line by line, as a file without such parts would have it. */
const linesOfPart = (part: Part): string => {
  const lines = linesOf([part]).map(textOfInlines);
  const all =
    part.type === 'box' ? [part.title ?? '', ...lines] : [...lines, part.attribution ?? ''];
  return said(all);
};

const linesIn = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      isPart(block) ? linesOfPart(block) : said(linesOf([block]).map(textOfInlines)),
    )
    .filter((lines) => lines !== '')
    .join('\n');

const said = (lines: readonly string[]): string =>
  lines
    .map(folded)
    .filter((line) => line !== '')
    .join('\n');

/** Puts the part in the place of the blocks that say the same; the lines are the file's, with its marks. */
const restore = (file: readonly Block[], part: Part): readonly Block[] => {
  const wanted = linesOfPart(part);
  if (file.some((block) => isPart(block) && isSame(block, part, wanted))) return file;
  for (const from of file.keys()) {
    for (let to = from + 1; to <= file.length; to += 1) {
      const blocks = file.slice(from, to);
      if (!blocks.every(({ type }) => plain.has(type))) break;
      const lines = linesIn(blocks);
      if (!wanted.startsWith(lines)) break;
      if (lines === wanted) return file.toSpliced(from, to - from, withLinesOf(part, blocks));
    }
  }
  return file;
};

/** A part whose title or attribution came back as a line of it is not quite the same. */
const isSame = (block: Part, part: Part, wanted: string): boolean =>
  block.type === part.type && namedIn(block) === namedIn(part) && linesOfPart(block) === wanted;

const namedIn = (part: Part): string =>
  folded((part.type === 'box' ? part.title : part.attribution) ?? '');

const plain: ReadonlySet<Block['type']> = new Set([
  ...(['paragraph', 'quote', 'list', 'heading', 'pullquote', 'box'] as const),
]);

const withLinesOf = (part: Part, blocks: readonly Block[]): Block => {
  const lines = linesOf(blocks).filter((line) => folded(textOfInlines(line)) !== '');
  if (part.type === 'box' && part.title) lines.shift();
  const [block = part] = mapLines([part], (line): readonly Inline[] =>
    folded(textOfInlines(line)) === '' ? line : (lines.shift() ?? line),
  );
  return block;
};

const completed = (figure: Figure, known: Figure): Figure => ({
  ...figure,
  image: known.image,
  alt: figure.alt || known.alt,
  caption: figure.caption ?? known.caption,
  source: figure.source ?? known.source,
  licence: figure.licence ?? known.licence,
});
