import type { CslItem, LocatorLabel } from '@/sources/rules/csl';
import type { Language } from '@/platform/language';
import type { TextFieldValues } from './text-fields';

/** Formatting of a run of text, always listed in this order. */
export const textMarks = [
  'strong',
  'emphasis',
  'strikethrough',
  'subscript',
  'superscript',
] as const;
export type TextMark = (typeof textMarks)[number];

export type Text = { type: 'text'; text: string; marks?: readonly TextMark[] };
export type Break = { type: 'break' };
/** The words that a citation supports. Its number is found in `notes`; it is not stored twice. */
export type CitationMark = { type: 'citation'; key: string; children: readonly (Text | Break)[] };
export type Inline = Text | Break | CitationMark;

/** `anchor` is the fragment identifier, unique in the document, computed from the words on freezing. */
export type Heading = {
  type: 'heading';
  level: 2 | 3;
  anchor: string;
  children: readonly Inline[];
};
export type Paragraph = { type: 'paragraph'; children: readonly Inline[] };
export type List = {
  type: 'list';
  ordered: boolean;
  /** First number of an ordered list, 1 when absent. */
  start?: number;
  items: readonly ListItem[];
};
export type ListItem = { children: readonly (Paragraph | List)[] };
export type Quote = { type: 'quote'; children: readonly (Paragraph | List)[] };
export type PullQuote = { type: 'pullquote'; children: readonly Inline[]; attribution?: string };
export type Box = { type: 'box'; title?: string; children: readonly (Paragraph | List)[] };
export type Figure = {
  type: 'figure';
  image: Image;
  /** Empty for a decorative picture. */
  alt: string;
  caption?: readonly Inline[];
  source?: string;
  licence?: string;
};
export type Table = {
  type: 'table';
  /** Rows of column headers; empty when the table has none. */
  head: readonly TableRow[];
  rows: readonly TableRow[];
};
export type TableRow = { cells: readonly TableCell[] };
export type TableCell = { children: readonly Inline[] };
export type Block = Heading | Paragraph | List | Quote | PullQuote | Box | Figure | Table;

/** An immutable picture, found again by its digest. Size in CSS pixels. */
export type Image = {
  sha256: string;
  filename: string;
  mimeType: string;
  width?: number;
  height?: number;
};

export const articleKinds = ['analysis', 'commentary', 'report', 'interview', 'legacy'] as const;
export type ArticleKind = (typeof articleKinds)[number];

export const bylineRoles = [
  'author',
  'editor',
  'translator',
  'interviewer',
  'interviewee',
] as const;
export type BylineRole = (typeof bylineRoles)[number];

/** A name as printed; `slug` leads to the author's page. */
export type Byline = {
  name: string;
  slug: string;
  role: BylineRole;
  affiliation?: string;
  orcid?: string;
};

/** Where the text first appeared. `date` is `YYYY-MM-DD`. */
export type Original = { publisher?: string; url?: string; date?: string };

export type DocumentMetadata = TextFieldValues & {
  kind: ArticleKind;
  language: Language;
  slug: string;
  title: string;
  keyPoints: readonly string[];
  bylines: readonly Byline[];
  /** Slugs of the topics, sorted; their labels are not part of what is reviewed. */
  topics: readonly string[];
  series?: { slug: string; position?: number };
  hero?: { image: Image; alt: string; caption?: string; source?: string; licence?: string };
  original?: Original;
};
export type ArticleField = keyof DocumentMetadata;

/** One cited work in a note: the id of a reference and the place in it. */
export type Cite = { reference: string; locatorLabel?: LocatorLabel; locator?: string };

/**
 * One numbered note. Citations with the same cites, text and quotation share a note;
 * `citations` lists their keys in order of occurrence and gives the back-links.
 */
export type Note = {
  number: number;
  citations: readonly string[];
  cites: readonly Cite[];
  /** What the author says beside or instead of a cited work, as plain text. */
  text?: string;
  /** Words of the source that the passage quotes. */
  quotation?: string;
  /** Why the editors let a citation stand without a source; readers see it. */
  waived?: string;
};

/**
 * The frozen, self-contained form of an edition. Every output renders it, and its canonical JSON
 * (RFC 8785) is what the content hash covers.
 */
export type FrozenDocument = {
  version: 1;
  metadata: DocumentMetadata;
  body: readonly Block[];
  notes: readonly Note[];
  /** Cited works in order of first citation. */
  references: readonly CslItem[];
};

/** What a citation carries at the desk and on import, before numbering. */
export type CitationData = {
  key: string;
  cites: readonly Cite[];
  text?: string;
  quotation?: string;
  waived?: string;
};

/** An article before freezing: same metadata and blocks, citations not yet numbered. */
export type Manuscript = {
  metadata: DocumentMetadata;
  body: readonly Block[];
  citations: readonly CitationData[];
  references: readonly CslItem[];
};
