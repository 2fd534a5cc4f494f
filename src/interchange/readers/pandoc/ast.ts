/**
 * Pandoc's document tree in its JSON form, as far as our formats meet it.
 * https://hackage.haskell.org/package/pandoc-types (pandoc-types 1.23)
 */
export const apiVersion = [1, 23, 1] as const;

/** Identifier, classes, other attributes. */
export type Attr = [id: string, classes: string[], attributes: [string, string][]];
export type Target = [url: string, title: string];

/** What a citation says of one work, as far as we read it. */
export type PandocCite = { citationId: string; citationSuffix: PandocInline[] };

export type PandocInline =
  | { t: 'Str'; c: string }
  | { t: 'Space' | 'SoftBreak' | 'LineBreak' }
  | {
      t: 'Emph' | 'Strong' | 'Strikeout' | 'Superscript' | 'Subscript' | 'SmallCaps' | 'Underline';
      c: PandocInline[];
    }
  | { t: 'Quoted'; c: [{ t: 'SingleQuote' | 'DoubleQuote' }, PandocInline[]] }
  | { t: 'Cite'; c: [PandocCite[], PandocInline[]] }
  | { t: 'Code'; c: [Attr, string] }
  | { t: 'Math'; c: [unknown, string] }
  | { t: 'RawInline'; c: [format: string, text: string] }
  | { t: 'Link' | 'Image'; c: [Attr, PandocInline[], Target] }
  | { t: 'Note'; c: PandocBlock[] }
  | { t: 'Span'; c: [Attr, PandocInline[]] };

export type PandocCell = [Attr, unknown, rows: number, columns: number, PandocBlock[]];
export type PandocRow = [Attr, PandocCell[]];
export type PandocCaption = [PandocInline[] | null, PandocBlock[]];
export type PandocTable = [
  Attr,
  PandocCaption,
  columns: [{ t: string }, { t: string; c?: number }][],
  head: [Attr, PandocRow[]],
  bodies: [Attr, rowHeadColumns: number, PandocRow[], PandocRow[]][],
  foot: [Attr, PandocRow[]],
];

export type PandocBlock =
  | { t: 'Plain' | 'Para'; c: PandocInline[] }
  | { t: 'Header'; c: [level: number, Attr, PandocInline[]] }
  | { t: 'BlockQuote'; c: PandocBlock[] }
  | { t: 'BulletList'; c: PandocBlock[][] }
  | { t: 'OrderedList'; c: [[start: number, { t: string }, { t: string }], PandocBlock[][]] }
  | { t: 'DefinitionList'; c: [PandocInline[], PandocBlock[][]][] }
  | { t: 'LineBlock'; c: PandocInline[][] }
  | { t: 'CodeBlock'; c: [Attr, string] }
  | { t: 'RawBlock'; c: [format: string, text: string] }
  | { t: 'HorizontalRule' }
  | { t: 'Table'; c: PandocTable }
  | { t: 'Figure'; c: [Attr, PandocCaption, PandocBlock[]] }
  | { t: 'Div'; c: [Attr, PandocBlock[]] };

export type Pandoc = {
  'pandoc-api-version': number[];
  meta: Record<string, unknown>;
  blocks: PandocBlock[];
};

export const noAttr = (): Attr => ['', [], []];
