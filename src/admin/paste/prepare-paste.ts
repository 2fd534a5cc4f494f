import {
  findQuotations,
  removeMachinery,
  stripAttributes,
  turnStylesIntoElements,
} from './clean-markup';
import { elementsIn } from './dom';
import { settleHeadings } from './headings';
import { rebuildLists } from './lists';
import { markCitations, type PastedCitation } from './marks';
import { takeNotes } from './notes';

export type { PastedCitation } from './marks';

export type PreparedPaste = {
  /** In the order of the text. */
  citations: readonly PastedCitation[];
  /** Pictures cannot come with a paste: files are uploaded, so that they have a licence and a text. */
  picturesLeftOut: number;
};

/**
 * Makes a page from another program's clipboard into one that holds only what a body may hold:
 * headings of two levels, paragraphs, lists, quotations, tables, emphasis and citation marks. Links
 * and notes become citations. Changes `page`; `newKey` gives a fresh ULID.
 */
export const preparePaste = (page: Document, newKey: () => string): PreparedPaste => {
  const { body } = page;
  removeMachinery(body);
  const picturesLeftOut = leaveOutPictures(body);
  const notes = takeNotes(body);
  findQuotations(body);
  settleHeadings(body);
  rebuildLists(body);
  const citations = markCitations(body, notes, newKey);
  turnStylesIntoElements(body);
  stripAttributes(body);
  return { citations, picturesLeftOut };
};

const leaveOutPictures = (body: HTMLElement): number => {
  const pictures = elementsIn(body, 'img,picture,svg,video,audio,canvas');
  for (const picture of pictures) picture.replaceWith(picture.getAttribute('alt') ?? '');
  return pictures.length;
};
