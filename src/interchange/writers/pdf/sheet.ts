import type { Language } from '@/platform/language';

/**
 * An article as the template sets it: nothing but data, which never becomes code. `template/article.typ` reads it as
 * JSON, so whatever changes here changes there.
 */
export type Sheet = {
  language: Language;
  /** What the file says of itself to programs. */
  file: SheetFile;
  publication: string;
  address: string;
  /** Names and title in short, at the head of every page but the first. */
  running: { names: string; title: string };
  /** Kind and topics, above the title. */
  labels: readonly string[];
  title: string;
  subtitle: string | null;
  standfirst: string | null;
  bylines: readonly SheetByline[];
  /** Day and edition. */
  facts: readonly string[];
  notices: readonly string[];
  /** What matters most, under its heading. */
  points: { title: string; items: readonly string[] } | null;
  hero: SheetFigure | null;
  body: readonly SheetBlock[];
  /** Notes by number, as text. */
  notes: Readonly<Record<string, SheetLine>>;
  references: { title: string; entries: readonly SheetReference[] };
  about: { title: string; rows: readonly { label: string; runs: SheetLine }[] };
};

/** A work, in its own language where that is known, and what became of its page since. */
export type SheetReference = { language: string; runs: SheetLine; after: SheetLine };

export type SheetFile = {
  title: string;
  authors: readonly string[];
  description: string | null;
  keywords: readonly string[];
  /** Year, month, day. */
  date: readonly number[] | null;
};

export type SheetByline = { name: string; about: string | null; orcid: SheetLink | null };

/** Each kind of run has a key of its own, by which the template knows it. */
export type SheetRun =
  | string
  | { text: string; marks: readonly string[] }
  | { break: true }
  | { note: number; place: number }
  | SheetLink;
export type SheetLink = { link: string; words: string };
export type SheetLine = readonly SheetRun[];

export type SheetFigure = {
  type: 'figure';
  /** Name of the picture's file in the job; none where it is missing, which the words stand for. */
  picture: string | null;
  /** Empty for a picture that says nothing. */
  alt: string;
  /** Share of the width of the text, and at most the height of its own, in millimetres. */
  width: number;
  missing: string;
  caption: SheetLine;
  source: string | null;
};

export type SheetList = {
  type: 'list';
  ordered: boolean;
  start: number;
  items: readonly (readonly SheetFlow[])[];
};
export type SheetFlow = { type: 'paragraph'; line: SheetLine } | SheetList;

export type SheetTable = {
  type: 'table';
  columns: readonly ('start' | 'end')[];
  head: readonly (readonly SheetLine[])[];
  rows: readonly (readonly SheetLine[])[];
  /** A head with notes stands once; a head without them on every page. */
  repeat: boolean;
};

export type SheetBlock =
  | SheetFlow
  | { type: 'heading'; level: number; line: SheetLine }
  | { type: 'quote'; children: readonly SheetFlow[] }
  | { type: 'pullquote'; line: SheetLine; attribution: string | null }
  | { type: 'box'; title: string | null; children: readonly SheetFlow[] }
  | SheetFigure
  | SheetTable;
