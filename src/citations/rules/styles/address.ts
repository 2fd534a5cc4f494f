import { webAddress } from '@/platform/web-address';

import type { CslItem } from '@/sources/rules/csl';
import { link, text, wordsOfRuns, type Part } from '../runs';

/** The DOI if there is one, as it outlives addresses. */
export const urlOf = ({ DOI, URL }: CslItem): string | undefined =>
  DOI ? `https://doi.org/${encodeURI(DOI)}` : URL;

/** Shown without `https://` and final slash; a link where it leads to the web. */
export const addressOf = (item: CslItem): Part => {
  const url = urlOf(item);
  return url ? linkedTo(text(readable(url)), url) : [];
};

/** Words that lead to the work. */
export const linkedTo = (words: Part, url: string | undefined): Part =>
  url && words.length > 0 && webAddress(url) ? link(wordsOfRuns(words), url) : words;

const readable = (url: string): string => {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
};

/** The title up to its colon or dash, at most six words of it. */
export const shortTitle = ({ title = '', 'title-short': given }: CslItem): string => {
  if (given) return given;
  const main = title.split(/[:?!]\s|(?<=\p{L}{4})\.\s|\s[–—]\s/u)[0] ?? title;
  const words = main.split(' ');
  return words.length <= 6
    ? main
    : `${words
        .slice(0, 5)
        .join(' ')
        .replace(/[,;:]$/, '')}…`;
};
