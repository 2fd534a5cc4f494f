import type { Block, Break, FrozenDocument, Inline, Paragraph, Text } from '../document';
import { mapLines, linesOf } from '../walk';
import { compareDocuments, type Comparison } from './compare';
import type { RowChange } from './row-changes';
import { textOfTokens, type Token } from './tokens';
import type { Run } from './word-runs';

export type TextChange = 'inserted' | 'deleted';

/** A body with what was taken out still in it; `changeOf` says what became of a piece. */
export type ChangedBody = {
  body: readonly Block[];
  comparison: Comparison;
};

/**
 * What changed from one state of a text to the next, inside the text itself: its blocks as they are now, with words that
 * went where they stood, and lines that went as paragraphs between the blocks. Lines that only moved are not marked.
 */
export const changesInText = (before: FrozenDocument, after: FrozenDocument): ChangedBody => {
  const comparison = compareDocuments(before, after);
  const runsOf = runsByLine(comparison.rows, after.body);
  const body = mapLines(after.body, (line) => {
    const runs = runsOf.get(line);
    return runs ? mergedLine(line, runs) : line;
  });
  const gone = goneBefore(comparison.rows, after.body.length);
  const removed = (rows: readonly RowChange[] = []) => rows.map(goneParagraph);
  return {
    body: [
      ...body.flatMap((block, at) => [...removed(gone.get(at)), block]),
      ...removed(gone.get(body.length)),
    ],
    comparison,
  };
};

/** What became of a piece of such a body; nothing for what stayed. */
export const changeOf = (piece: Text | Break): TextChange | undefined =>
  (piece as { [change]?: TextChange })[change];

/** A symbol goes along when a piece is copied or cut, and into no JSON. */
const change = Symbol('change');

const marked = <Piece extends Text | Break>(piece: Piece, as: TextChange): Piece => ({
  ...piece,
  [change]: as,
});

/** Rows that hold no line of inlines: what is said of a picture, titles of boxes, names below pull quotes. */
const withoutLine = new Set(['title', 'attribution', 'picture', 'alt', 'source', 'licence']);

/** What became of each line that says something else than before; both lists are in reading order. */
const runsByLine = (
  rows: readonly RowChange[],
  body: readonly Block[],
): ReadonlyMap<readonly Inline[], readonly Run[]> => {
  const lines = linesOf(body).filter((line) => plain(line) !== '');
  const found = new Map<readonly Inline[], readonly Run[]>();
  let next = 0;
  for (const { after, cells } of rows) {
    if (!after || withoutLine.has(after.role)) continue;
    const said = after.cells.filter((tokens) => textOfTokens(tokens) !== '');
    const own = lines.slice(next, next + said.length);
    next += said.length;
    const changed = cells.filter(({ runs }) => nowIn(runs) !== '');
    own.forEach((line, at) => {
      const runs = changed.length === own.length ? changed[at]?.runs : undefined;
      if (runs?.some(({ type }) => type !== 'same') && nowIn(runs) === plain(line))
        found.set(line, runs);
    });
  }
  return found;
};

const nowIn = (runs: readonly Run[]): string =>
  textOfTokens(runs.flatMap(({ type, tokens }) => (type === 'removed' ? [] : tokens)));

const plain = (line: readonly Inline[]): string =>
  line
    .map((inline): string => {
      if (inline.type === 'break') return '\n';
      return inline.type === 'text' ? inline.text : plain(inline.children);
    })
    .join('');

/** The line as it is, cut where changes begin and end, with what went put in before what came. */
const mergedLine = (line: readonly Inline[], runs: readonly Run[]): Inline[] => {
  const rest = runs.map(({ type, tokens }) => ({
    type,
    tokens,
    left: textOfTokens(tokens).length,
  }));
  const takeGone = (): (Text | Break)[] => {
    const gone: (Text | Break)[] = [];
    while (rest[0] && (rest[0].type === 'removed' || rest[0].left === 0)) {
      const run = rest.shift();
      if (run?.type === 'removed') gone.push(...piecesOf(run.tokens));
    }
    return gone;
  };
  const takePiece = (piece: Text | Break): (Text | Break)[] => {
    const pieces: (Text | Break)[] = [];
    const length = piece.type === 'break' ? 1 : piece.text.length;
    for (let at = 0; at < length;) {
      pieces.push(...takeGone());
      const run = rest[0];
      const taken = Math.min(length - at, run?.left ?? length - at);
      const part =
        piece.type === 'break' ? piece : { ...piece, text: piece.text.slice(at, at + taken) };
      pieces.push(run?.type === 'added' ? marked(part, 'inserted') : part);
      if (run) run.left -= taken;
      at += taken;
    }
    return pieces;
  };
  const merged = line.flatMap((inline): Inline[] => {
    if (inline.type !== 'citation') return takePiece(inline);
    // What went before cited words is no part of them.
    const before = takeGone();
    return [...before, { ...inline, children: inline.children.flatMap(takePiece) }];
  });
  return [...merged, ...takeGone()];
};

const piecesOf = (tokens: readonly Token[]): (Text | Break)[] =>
  tokens.flatMap((token): (Text | Break)[] => {
    if (token.type === 'note') return [];
    if (token.type === 'break') return [marked({ type: 'break' }, 'deleted')];
    const { text, marks } = token;
    return [marked({ type: 'text', text, ...(marks ? { marks } : {}) }, 'deleted')];
  });

/** Lines that went, by the block before which they are shown: behind a list or a table that they stood in. */
const goneBefore = (
  rows: readonly RowChange[],
  end: number,
): ReadonlyMap<number, readonly RowChange[]> => {
  const gone = new Map<number, RowChange[]>();
  let waiting: RowChange[] = [];
  let last = -1;
  const put = (at: number) => {
    if (waiting.length > 0) gone.set(at, [...(gone.get(at) ?? []), ...waiting]);
    waiting = [];
  };
  for (const row of rows) {
    if (row.type === 'removed' && row.moved === undefined && row.before?.role !== 'picture') {
      waiting.push(row);
    }
    if (!row.after) continue;
    put(row.after.block === last ? last + 1 : row.after.block);
    last = row.after.block;
  }
  put(end);
  return gone;
};

const goneParagraph = ({ before }: RowChange): Paragraph => {
  const cells = before?.cells ?? [];
  const between = () => marked<Text>({ type: 'text', text: ' · ' }, 'deleted');
  return {
    type: 'paragraph',
    children: cells.flatMap((tokens, at) => [...(at > 0 ? [between()] : []), ...piecesOf(tokens)]),
  };
};
