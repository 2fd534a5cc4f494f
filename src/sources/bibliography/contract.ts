import type { DeskWork } from '../rules/csl';
import type { Finding } from '@/platform/finding';

/** A work as a file describes it, and the line where its entry begins. */
export type ReadEntry = { work: DeskWork; line: number };

/** What a file says; every entry that cannot be read is a finding, and the others go on. */
export type ReadBibliography = { entries: ReadEntry[]; findings: Finding[] };

export type KeyedWork = DeskWork & { id: string };

/**
 * A file format for lists of works. Nothing of a work is lost on the way out: what a format has no field for stands in its
 * note, as lines of `variable: value`, which Zotero reads as well (its “Extra” field).
 */
export type BibliographyFormat = {
  /** Name in the API. */
  id: string;
  /** File name extensions, the usual one first. */
  extensions: readonly [string, ...string[]];
  mediaType: string;
  label: string;
  /** Where in a text the first entry of this format seems to begin; below zero where there is none. */
  begins: (text: string) => number;
  read: (text: string) => ReadBibliography;
  /** A file is `before`, the entries with `between` in between, and `after`: so that it can be streamed. */
  write: { before: string; between: string; after: string; entry: (work: KeyedWork) => string };
};

/** A whole file at once. */
export const writeAll = (format: BibliographyFormat, works: readonly KeyedWork[]): string => {
  const { before, between, after, entry } = format.write;
  return before + works.map(entry).join(between) + after;
};
