import type { Block, CitationMark, Inline } from '@/document/document';
import { foldText } from '@/document/fold-text';
import { linesOf, mapLines, textOfInlines } from '@/document/walk';
import { carve, type Leaf } from '../manuscript/carve';

/** Words that a mark of the file should bear instead, and the key that it gets. */
export type Placement = { key: string; words: string };

/** Whether words stand where a mark of these blocks does, by the mark's key. */
export const standsOnIn = (blocks: readonly Block[]): ((key: string, words: string) => boolean) => {
  const places = new Map(
    linesOf(blocks).flatMap((line) =>
      line.flatMap((inline, at): [string, Around][] =>
        inline.type === 'citation' ? [[inline.key, around(line, at, inline)]] : [],
      ),
    ),
  );
  return (key, words) => {
    const place = places.get(key);
    return place !== undefined && spanOf(place, words) !== undefined;
  };
};

/**
 * The blocks with the keys of the article's citations on the words that they had there, where those still stand at the
 * mark. A footnote says only where its words end, so what a reader of the file takes for them is a guess.
 */
export const placeMarks = (
  blocks: readonly Block[],
  placements: ReadonlyMap<string, Placement>,
): Block[] =>
  mapLines(blocks, (line) => {
    let placed: readonly Inline[] = line;
    for (const inline of line) {
      const placement = inline.type === 'citation' ? placements.get(inline.key) : undefined;
      if (inline.type === 'citation' && placement) placed = withMark(placed, inline, placement);
    }
    return placed;
  });

type Around = {
  /** Leaves between the citations on both sides, the mark's own among them. */
  leaves: readonly Leaf[];
  /** Where the mark ends, in characters. */
  end: number;
};

const around = (line: readonly Inline[], at: number, mark: CitationMark): Around => {
  const before = leavesUntil(line.slice(0, at).toReversed()).toReversed();
  const end = textOfInlines([...before, ...mark.children]).length;
  return { leaves: [...before, ...mark.children, ...leavesUntil(line.slice(at + 1))], end };
};

const leavesUntil = (inlines: readonly Inline[]): Leaf[] => {
  const stop = inlines.findIndex(({ type }) => type === 'citation');
  return inlines
    .slice(0, stop === -1 ? undefined : stop)
    .filter((inline): inline is Leaf => inline.type !== 'citation');
};

type Span = { start: number; end: number };

/** Where words stand whose end is the mark's, but for punctuation on either side of it. */
const spanOf = ({ leaves, end }: Around, words: string): Span | undefined => {
  const text = textOfInlines(leaves);
  const least = end - (/[\s\p{P}]*$/u.exec(text.slice(0, end))?.[0].length ?? 0);
  const most = end + (/^[\s\p{P}]*/u.exec(text.slice(end))?.[0].length ?? 0);
  const { text: foldedText, starts, ends } = foldText(text);
  const wanted = foldText(words).text.trim();
  if (wanted === '') return undefined;
  for (let at = foldedText.indexOf(wanted); at !== -1; at = foldedText.indexOf(wanted, at + 1)) {
    const span = { start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 };
    if (span.end >= least && span.end <= most) return span;
  }
  return undefined;
};

const withMark = (
  line: readonly Inline[],
  mark: CitationMark,
  { key, words }: Placement,
): readonly Inline[] => {
  const at = line.indexOf(mark);
  const place = around(line, at, mark);
  const span = spanOf(place, words);
  if (!span) return line.with(at, { ...mark, key });
  const size = textOfInlines(place.leaves).length;
  const [upToWords, rest] = carve(place.leaves, size - span.end);
  const [start, children] = carve(upToWords, span.end - span.start);
  const from = at - leavesUntil(line.slice(0, at).toReversed()).length;
  const to = at + 1 + leavesUntil(line.slice(at + 1)).length;
  return [
    ...line.slice(0, from),
    ...start,
    { type: 'citation', key, children },
    ...rest,
    ...line.slice(to),
  ];
};
