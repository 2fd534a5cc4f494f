import { withoutEnd } from '@/platform/without-end';
import type { PageKind } from '../page-kind';
import type { PageMarks } from '../page-marks';

/** What a page says, what it is, and where it was found; only pages that answered with success are asked about. */
export type SeenPage = {
  /** The address that was cited. */
  url: string;
  /** Where it led. */
  finalUrl: string;
  title?: string | undefined;
  /** Its words, a line for each block; left out where they cannot be read, as of a picture. */
  text?: string | undefined;
  /** Of the body; left out where it was not read. */
  kind?: PageKind | undefined;
  /** As the server claims it. */
  contentType?: string | undefined;
  marks?: PageMarks | undefined;
  /** A file that no program opens. */
  isBroken?: boolean | undefined;
};

/** How many words a text has. Scripts without spaces between words count two signs as one. */
export const countWords = (text: string): number => {
  const unspaced = text.match(unspacedSigns)?.length ?? 0;
  const spaced = text.replace(unspacedSigns, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
};

const unspacedSigns =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** A title and the name of its site. A colon does not part them: “Page not found: how the web forgets” is an essay. */
export const partsOf = (title: string): string[] =>
  title.split(/\s+[|–—\-·•»«/]\s+|\s*\|\s*/).map(trimmed);

export const linesOf = (text: string): string[] => text.split('\n').map(trimmed);

const trimmed = (words: string): string =>
  withoutEnd(words.trim().replace(/^[«"“„']+/u, ''), /[»"”!.…'\s]/u);

export const any = (...phrases: readonly string[]): string => phrases.join('|');
