import {
  bringOutCaptions,
  findQuotations,
  removeMachinery,
  stripAttributes,
  turnStylesIntoElements,
} from './clean-markup';
import { settleHeadings } from './headings';
import { leaveOut, type LeftOut } from './leave-out';
import { rebuildLists } from './lists';
import { markCitations, type PastedCitation } from './marks';
import { takeNotes } from './notes';
import { writeOutRemarks } from './remarks';

export type { LeftOut } from './leave-out';
export type { PastedCitation } from './marks';

export type PreparedPaste = {
  /** In the order of the text. */
  citations: readonly PastedCitation[];
  /** What of it a text cannot hold, by how often. */
  leftOut: LeftOut;
};

/**
 * Makes a page from another program's clipboard into one that holds only what a body may hold:
 * headings of two levels, paragraphs, lists, quotations, tables, emphasis and citation marks. Links
 * and notes become citations. Changes `page`; `newKey` gives a fresh ULID.
 */
export const preparePaste = (page: Document, newKey: () => string): PreparedPaste => {
  const { body } = page;
  const leftOut = leaveOut(body);
  writeOutRemarks(page);
  removeMachinery(body);
  const notes = takeNotes(body);
  findQuotations(body);
  bringOutCaptions(body);
  settleHeadings(body);
  rebuildLists(body);
  const citations = markCitations(body, notes, newKey);
  turnStylesIntoElements(body);
  stripAttributes(body);
  return { citations, leftOut };
};
