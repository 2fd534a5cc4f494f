import type { Break, Inline, Text, TextMark } from './document';
import { textMarks } from './document';

/** A citation's key, or nothing, as the owner of a piece of text. */
type Piece = { owner: string | undefined } & (
  | { kind: 'text'; text: string; marks: readonly TextMark[] }
  | { kind: 'space'; text: string; marks: readonly TextMark[] }
  | { kind: 'break' }
  | { kind: 'empty' }
);

/**
 * Inlines in normal form: no two neighbours that could be one, marks in their fixed order, white
 * space never doubled, never at an edge of the line or of a citation, and formatted only when it
 * stands between words of that format. Meaning and wording stay as they are.
 */
export const normalInlines = (inlines: readonly Inline[]): Inline[] =>
  grouped(withSharedSpace(withoutLooseSpace(inlines.flatMap(piecesOf))));

/**
 * As `normalInlines`, cut where two or more line breaks stood, which was a new paragraph by hand.
 * Never cut inside a citation: its key would be there twice.
 */
export const normalParagraphs = (inlines: readonly Inline[]): Inline[][] => {
  const pieces = withSharedSpace(offBreaks(inlines.flatMap(piecesOf)));
  const parts: Piece[][] = [[]];
  pieces.forEach((piece, at) => {
    const again = pieces[at - 1]?.kind === 'break';
    const runs = again || pieces[at + 1]?.kind === 'break';
    if (piece.kind !== 'break' || piece.owner !== undefined || !runs) parts.at(-1)?.push(piece);
    else if (!again) parts.push([]);
  });
  return parts
    .map((part) => grouped(withSharedSpace(withoutLooseSpace(part))))
    .filter((part) => part.length > 0);
};

/** As `normalInlines`, with line breaks as spaces, for places that have one line. */
export const normalLine = (inlines: readonly Inline[]): Inline[] =>
  normalInlines(inlines.map(onOneLine));

/** One line of plain text: white space in single spaces, no-break spaces kept inside. */
export const normalText = (text: string): string =>
  clean(text).normalize('NFC').replace(ordinarySpace, ' ').trim();

const ordinarySpace = /[ \t\n\r\f\v\u0085\u2028\u2029]+/g;
const anySpace = /\p{White_Space}/u;
/** What is not one ordinary space between two words. */
const otherSpace = /(?! \P{White_Space})\p{White_Space}+/gu;

/** Control characters and byte order marks mean nothing in prose, and Postgres refuses NUL. */
const clean = (text: string): string =>
  text.toWellFormed().replace(/(?!\p{White_Space})[\p{Cc}\uFEFF]/gu, '');

const piecesOf = (inline: Inline): Piece[] => {
  if (inline.type !== 'citation') return leafPieces(inline, undefined);
  const pieces = inline.children.flatMap((child) => leafPieces(child, inline.key));
  const bearsWords = pieces.some((piece) => piece.kind === 'text');
  return bearsWords ? pieces : [...pieces, { kind: 'empty', owner: inline.key }];
};

const leafPieces = (leaf: Text | Break, owner: string | undefined): Piece[] => {
  if (leaf.type === 'break') return [{ kind: 'break', owner }];
  const marks = normalMarks(leaf.marks ?? []);
  const said = clean(leaf.text);
  let [from, to] = [0, said.length];
  while (from < to && anySpace.test(said.charAt(from))) from += 1;
  while (to > from && anySpace.test(said.charAt(to - 1))) to -= 1;
  const piece = (kind: 'text' | 'space', text: string): Piece[] =>
    text === '' ? [] : [{ kind, text, marks, owner }];
  return [
    ...piece('space', said.slice(0, from)),
    ...piece('text', said.slice(from, to).replace(otherSpace, joinedSpace)),
    ...piece('space', said.slice(to)),
  ];
};

const normalMarks = (marks: readonly TextMark[]): TextMark[] =>
  textMarks.filter(
    (mark) => marks.includes(mark) && !(mark === 'subscript' && marks.includes('superscript')),
  );

/** Leaves out spaces beside breaks, so that `break space break` counts as two breaks in a row. */
const offBreaks = (pieces: readonly Piece[]): Piece[] => {
  const [before, after] = neighbours(pieces, isSolid);
  const stands = (at: number) => before[at]?.kind !== 'break' && after[at]?.kind !== 'break';
  return pieces.filter((piece, at) => piece.kind !== 'space' || stands(at));
};

const isSolid = (piece: Piece): boolean => piece.kind !== 'space';
const isWord = (piece: Piece): boolean => piece.kind === 'text' || piece.kind === 'empty';

type Neighbours = readonly (Piece | undefined)[];

/** For each piece the nearest wanted one before it and behind it, in one walk each way. */
const neighbours = (
  pieces: readonly Piece[],
  wanted: (piece: Piece) => boolean,
): [before: Neighbours, after: Neighbours] => {
  const walk = (all: readonly Piece[]) => {
    let last: Piece | undefined;
    return all.map((piece) => {
      const nearest = last;
      if (wanted(piece)) last = piece;
      return nearest;
    });
  };
  return [walk(pieces), walk(pieces.toReversed()).reverse()];
};

const withoutLooseSpace = (pieces: readonly Piece[]): Piece[] => {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (piece.kind === 'space') {
      if (last === undefined || last.kind === 'break') continue;
      if (last.kind === 'space') {
        kept[kept.length - 1] = { ...last, text: joinedSpace(last.text + piece.text) };
      } else kept.push({ ...piece, text: joinedSpace(piece.text) });
    } else if (piece.kind === 'break') {
      if (last?.kind === 'space') kept.pop();
      const before = kept.at(-1);
      if (before !== undefined && before.kind !== 'break') kept.push(piece);
    } else kept.push(piece);
  }
  while (kept.at(-1)?.kind === 'space' || kept.at(-1)?.kind === 'break') kept.pop();
  return kept;
};

/** One ordinary space for any run of them; a run with a no-break space stays unbreakable. */
const joinedSpace = (space: string): string => {
  const special = space.replace(ordinarySpace, '');
  return special === '' ? ' ' : special;
};

/** Space and breaks belong to the citation, and carry the marks, of both neighbours or of none. */
const withSharedSpace = (pieces: readonly Piece[]): Piece[] => {
  const [wordsBefore, wordsAfter] = neighbours(pieces, isWord);
  return pieces.map((piece, at) => {
    if (piece.kind !== 'space' && piece.kind !== 'break') return piece;
    const [before, after] = [wordsBefore[at], wordsAfter[at]];
    const owner = before?.owner === after?.owner ? before?.owner : undefined;
    if (piece.kind === 'break') return { ...piece, owner };
    return { ...piece, owner, marks: sharedMarks(before, after) };
  });
};

const sharedMarks = (before: Piece | undefined, after: Piece | undefined): TextMark[] => {
  if (before?.kind !== 'text' || after?.kind !== 'text') return [];
  return before.marks.filter((mark) => after.marks.includes(mark));
};

const grouped = (pieces: readonly Piece[]): Inline[] => {
  const runs: { owner: string | undefined; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && last.owner === piece.owner) last.pieces.push(piece);
    else runs.push({ owner: piece.owner, pieces: [piece] });
  }
  return runs.flatMap(({ owner, pieces: run }): Inline[] => {
    const children = leavesOf(run);
    return owner === undefined ? children : [{ type: 'citation', key: owner, children }];
  });
};

/** Composed as a whole at last: piece by piece, a long line would be composed over and over. */
const leavesOf = (pieces: readonly Piece[]): (Text | Break)[] => {
  const leaves: (Text | Break)[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'empty') continue;
    const leaf = leafOf(piece);
    const last = leaves.at(-1);
    if (last?.type === 'text' && leaf.type === 'text' && sameMarks(last, leaf)) {
      leaves[leaves.length - 1] = { ...last, text: last.text + leaf.text };
    } else leaves.push(leaf);
  }
  return leaves.map((leaf) =>
    leaf.type === 'text' ? { ...leaf, text: leaf.text.normalize('NFC') } : leaf,
  );
};

const leafOf = (piece: Exclude<Piece, { kind: 'empty' }>): Text | Break => {
  if (piece.kind === 'break') return { type: 'break' };
  return piece.marks.length > 0
    ? { type: 'text', text: piece.text, marks: piece.marks }
    : { type: 'text', text: piece.text };
};

const sameMarks = (one: Text, other: Text): boolean =>
  (one.marks ?? []).join() === (other.marks ?? []).join();

const onOneLine = (inline: Inline): Inline => {
  if (inline.type === 'break') return { type: 'text', text: ' ' };
  if (inline.type === 'text') return inline;
  return {
    ...inline,
    children: inline.children.map((leaf) =>
      leaf.type === 'break' ? { type: 'text', text: ' ' } : leaf,
    ),
  };
};
