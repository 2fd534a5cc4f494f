import type { Block, CitationMark, Inline } from '@/document/document';
import { foldText, type FoldedText } from '@/document/fold-text';
import { linesOf, mapLines, textOfInlines } from '@/document/walk';
import { withoutEnd } from '@/platform/without-end';
import { splitLeaves, type Leaf } from '../readers/manuscript/split-leaves';

/** Words that a mark of the file should bear instead, and the key that it gets. */
export type Placement = { key: string; words: string };

/** Whether words stand where a mark of these blocks does, by the mark's key. */
export const standsOnIn = (blocks: readonly Block[]): ((key: string, words: string) => boolean) => {
  const places = new Map(
    linesOf(blocks).flatMap((line) =>
      line.flatMap((inline, at): [string, () => Edge][] =>
        inline.type === 'citation'
          ? [[inline.key, once(() => edgeOf(around(line, at, inline)))]]
          : [],
      ),
    ),
  );
  return (key, words) => {
    const edge = places.get(key);
    return edge !== undefined && spanAt(edge(), words) !== undefined;
  };
};

/** A mark is asked about by every citation that it may be. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
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
  const before = leavesFrom(line, at, -1).reverse();
  const end = textOfInlines([...before, ...mark.children]).length;
  return { leaves: [...before, ...mark.children, ...leavesFrom(line, at, 1)], end };
};

/** From a mark to the next in this direction, the nearest first. */
const leavesFrom = (line: readonly Inline[], mark: number, step: 1 | -1): Leaf[] => {
  const leaves: Leaf[] = [];
  for (let at = mark + step; at >= 0 && at < line.length; at += step) {
    const inline = line[at];
    if (!inline || inline.type === 'citation') break;
    leaves.push(inline);
  }
  return leaves;
};

type Span = { start: number; end: number };

/** Where words may end that a mark stands on: at the mark, but for punctuation on either side of it. */
type Edge = {
  folded: FoldedText;
  /** The first unit of the folded text that ends there or later, −1 for none. */
  first: number;
  /** In characters. */
  most: number;
};

const edgeOf = ({ leaves, end }: Around): Edge => {
  const text = textOfInlines(leaves);
  const least = withoutEnd(text.slice(0, end), isBetween).length;
  let most = end;
  while (most < text.length && isBetween.test(text.charAt(most))) most += 1;
  const folded = foldText(text);
  return { folded, first: folded.ends.findIndex((one) => one >= least), most };
};

const spanAt = ({ folded, first, most }: Edge, words: string): Span | undefined => {
  const wanted = foldText(words).text.trim();
  if (wanted === '' || first === -1) return undefined;
  // What ends before the mark is not looked at: words that repeat themselves would be found at every place.
  const at = folded.text.indexOf(wanted, Math.max(0, first - wanted.length + 1));
  if (at === -1) return undefined;
  const span = { start: folded.starts[at] ?? 0, end: folded.ends[at + wanted.length - 1] ?? 0 };
  return span.end <= most ? span : undefined;
};

/** White space and punctuation, unit by unit: only ancient scripts have any of two. */
const isBetween = /[\s\p{P}]/u;

const withMark = (
  line: readonly Inline[],
  mark: CitationMark,
  { key, words }: Placement,
): readonly Inline[] => {
  const at = line.indexOf(mark);
  const place = around(line, at, mark);
  const span = spanAt(edgeOf(place), words);
  if (!span) return line.with(at, { ...mark, key });
  const size = textOfInlines(place.leaves).length;
  const [upToWords, rest] = splitLeaves(place.leaves, size - span.end);
  const [start, children] = splitLeaves(upToWords, span.end - span.start);
  const from = at - leavesFrom(line, at, -1).length;
  const to = at + 1 + leavesFrom(line, at, 1).length;
  return [
    ...line.slice(0, from),
    ...start,
    { type: 'citation', key, children },
    ...rest,
    ...line.slice(to),
  ];
};
