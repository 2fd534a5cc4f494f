import { leadsToGate } from '../sign-in-gate';
import { nothingThere } from '../soft-404';
import type { PageFault } from '../page-faults';
import { isPaywall } from './paywall';
import { linesOf, partsOf, type SeenPage } from './seen-page';
import { walls, type Wall } from './walls';
import { withoutWords } from './without-words';

/**
 * Why a page that answered with success does not show what was cited; undefined where it does. The one judgement by which
 * links are checked, copies are counted, and uploads are taken. A page that speaks of walls must never be taken for one.
 */
export const pageFaultOf = (page: SeenPage): PageFault | undefined => {
  if (isOtherKind(page)) return 'other-kind';
  if (page.isBroken) return 'broken-file';
  const isText = page.kind === undefined || page.kind === 'html' || page.kind === 'text';
  // A table, a picture or a scan is what it is, however few words can be read of it.
  if (!isText) return undefined;
  return (
    leadsToGate(page) ??
    walls.find((wall) => standsIn(page, wall))?.fault ??
    nothingThere(page) ??
    (page.kind === undefined ? undefined : withoutWords(page)) ??
    (isPaywall(page) ? 'paywall' : undefined)
  );
};

/**
 * By which rules copies were judged last. To be raised whenever a rule changes: copies that stand are then judged anew, see
 * `judgeCopies`.
 */
export const judgement = 1;

const standsIn = ({ title = '', text = '' }: SeenPage, wall: Wall): boolean => {
  if (text.length > wall.longest) return false;
  return (
    partsOf(title).some((part) => wall.titles.test(part)) ||
    linesOf(text)
      .slice(0, 8)
      .some((line) => wall.titles.test(line) || wall.lines.test(line))
  );
};

/**
 * The address or the server promises a file, and a short page came: a login, an apology, a viewer without the file. A
 * page that shows the text of a file is as good as the file.
 */
const isOtherKind = ({ url, finalUrl, kind, contentType = '', text = '' }: SeenPage): boolean => {
  if (kind === undefined || kind === 'pdf') return false;
  if (/^application\/(?:x-)?pdf\b/i.test(contentType)) return true;
  return kind === 'html' && text.length < 1_500 && [url, finalUrl].some(promisesFile);
};

const promisesFile = (address: string): boolean =>
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|epub|zip|csv)$/i.test(URL.parse(address)?.pathname ?? '');
