import type { Language } from '@/platform/language';
import type { Block, Image, Inline, List, Paragraph, Table } from '../document';
import { type Marker, withMarkers } from '../markers';
import { keyOf, type Token, tokensOf } from './tokens';

/** What holds a row; rows of one block stand together. */
export type RowPlace =
  'heading' | 'paragraph' | 'list' | 'quote' | 'pullquote' | 'box' | 'figure' | 'table';

export type RowRole =
  | 'h2'
  | 'h3'
  | 'text'
  | 'item'
  | 'title'
  | 'attribution'
  | 'picture'
  | 'alt'
  | 'source'
  | 'licence'
  | 'head'
  | 'cells';

/** One line of a text as readers see it: a paragraph, an item of a list, a caption, a row of a table. */
export type Row = {
  readonly place: RowPlace;
  readonly role: RowRole;
  /** Index of its block in the body. */
  readonly block: number;
  /** How many lists it stands in. */
  readonly depth: number;
  /** Before an item of a numbered list. Not compared: one item more would change all that follow. */
  readonly number?: number;
  /** Of a picture. */
  readonly image?: Image;
  /** The cells of a table's row; else one. */
  readonly cells: readonly (readonly Token[])[];
  /** Equal in both texts for rows that say and look the same. */
  readonly key: string;
};

export type Reading = {
  readonly language: Language;
  readonly markers: ReadonlyMap<string, Marker>;
  /** Names of notes across both texts, by the key of a citation. */
  readonly noteOf: (citationKey: string) => string;
};

/** All rows of a body, in reading order. */
export const rowsOf = (body: readonly Block[], reading: Reading): Row[] =>
  body.flatMap((block, at) => rowsOfBlock(block, at, reading));

type RowFacts = Pick<Row, 'place' | 'role' | 'block'> &
  Partial<Pick<Row, 'depth' | 'number' | 'image'>>;

const rowOf = (facts: RowFacts, cells: readonly (readonly Token[])[]): Row => {
  const { place, role, depth = 0, image } = facts;
  const said = cells.map((cell) => cell.map(keyOf).join('\u0001')).join('\u0002');
  const key = [place, role, depth, image?.sha256, said].join('\u0003');
  return { ...facts, depth, cells, key };
};

const rowsOfBlock = (block: Block, at: number, reading: Reading): Row[] => {
  const line = (children: readonly Inline[]) => tokensOfLine(children, reading);
  const place = block.type;
  switch (block.type) {
    case 'heading':
      return [
        rowOf({ place: 'heading', role: `h${block.level}`, block: at }, [line(block.children)]),
      ];
    case 'paragraph':
      return [rowOf({ place: 'paragraph', role: 'text', block: at }, [line(block.children)])];
    case 'list':
      return flowRows([block], { place, block: at }, reading);
    case 'quote':
      return flowRows(block.children, { place, block: at }, reading);
    case 'box':
      return [
        ...words({ place: 'box', role: 'title', block: at }, block.title),
        ...flowRows(block.children, { place, block: at }, reading),
      ];
    case 'pullquote':
      return [
        rowOf({ place: 'pullquote', role: 'text', block: at }, [line(block.children)]),
        ...words({ place: 'pullquote', role: 'attribution', block: at }, block.attribution),
      ];
    case 'figure':
      return [
        rowOf({ place: 'figure', role: 'picture', block: at, image: block.image }, [
          tokensOf(block.image.filename),
        ]),
        ...words({ place: 'figure', role: 'alt', block: at }, block.alt),
        ...(block.caption?.length
          ? [rowOf({ place: 'figure', role: 'text', block: at }, [line(block.caption)])]
          : []),
        ...words({ place: 'figure', role: 'source', block: at }, block.source),
        ...words({ place: 'figure', role: 'licence', block: at }, block.licence),
      ];
    case 'table':
      return tableRows(block, at, line);
  }
};

const words = (facts: RowFacts, text: string | undefined): Row[] =>
  text ? [rowOf(facts, [tokensOf(text)])] : [];

const tableRows = (
  { head, rows }: Table,
  block: number,
  line: (children: readonly Inline[]) => Token[],
): Row[] =>
  (
    [
      ['head', head],
      ['cells', rows],
    ] as const
  ).flatMap(([role, some]) =>
    some.map(({ cells }) =>
      rowOf(
        { place: 'table', role, block },
        cells.map(({ children }) => line(children)),
      ),
    ),
  );

type Flow = { place: RowPlace; block: number; depth?: number };

/** The first paragraph of an item is the item; what follows in it stands below. */
const flowRows = (
  children: readonly (Paragraph | List)[],
  { place, block, depth = 0 }: Flow,
  reading: Reading,
): Row[] =>
  children.flatMap((child) => {
    if (child.type === 'paragraph') {
      const tokens = tokensOfLine(child.children, reading);
      return [rowOf({ place, role: 'text', block, depth }, [tokens])];
    }
    return child.items.flatMap((item, at) => {
      const rows = flowRows(item.children, { place, block, depth: depth + 1 }, reading);
      const number = child.ordered ? { number: (child.start ?? 1) + at } : {};
      const [first, ...rest] = rows;
      if (first?.role !== 'text' || first.depth !== depth + 1) {
        return [rowOf({ place, role: 'item', block, depth: depth + 1, ...number }, [[]]), ...rows];
      }
      return [
        rowOf({ place, role: 'item', block, depth: depth + 1, ...number }, first.cells),
        ...rest,
      ];
    });
  });

const tokensOfLine = (
  children: readonly Inline[],
  { markers, language, noteOf }: Reading,
): Token[] =>
  withMarkers(children, markers, language).flatMap((run): Token[] => {
    switch (run.type) {
      case 'text':
        return tokensOf(run.text, run.marks);
      case 'break':
        return [{ type: 'break' }];
      case 'citation':
        return run.children.flatMap((leaf): Token[] =>
          leaf.type === 'break' ? [{ type: 'break' }] : tokensOf(leaf.text, leaf.marks),
        );
      case 'marker':
        return [{ type: 'note', note: noteOf(run.citationKey), number: run.number }];
    }
  });
