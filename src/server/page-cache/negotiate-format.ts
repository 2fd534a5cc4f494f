import { writableFormats } from '@/interchange/registry';

/** What an article's address offers besides its page. */
export type Offer = { format: string; mediaType: string };

/** Media types without parameters, in the order of preference among equals. */
const offers: readonly Offer[] = writableFormats.map(({ name, mimeType }) => ({
  format: name,
  mediaType: mediaTypeOf(mimeType),
}));

/** Addresses of articles and of their editions, where the form of the answer is negotiated; none with an ending is. */
const articlePage = /^(?:\/[a-z]{2})?\/articles\/[^/.?]+(?:\/editions\/[1-9]\d{0,3})?$/;

export const isNegotiated = (path: string): boolean => articlePage.test(path);

/** Path of the file that a client prefers to the page at this path, if any. */
export const fileAsked = (path: string, accept: string | undefined): string | undefined => {
  const format = isNegotiated(path) ? formatAsked(accept) : undefined;
  return format && `${path}.${format}`;
};

/**
 * The format that a client prefers to the page (RFC 9110 §12.5.1); undefined for the page, which comes first among equals,
 * and is what those get who accept nothing that we have: an answer is worth more than a 406.
 */
export const formatAsked = (accept: string | undefined, among = offers): string | undefined => {
  if (!accept) return undefined;
  const ranges = accept.split(',').map(rangeIn);
  let best: string | undefined;
  let weight = weightOf('text/html', ranges);
  for (const { format, mediaType } of among) {
    const own = weightOf(mediaType, ranges);
    if (own > weight) [best, weight] = [format, own];
  }
  return best;
};

type Range = { type: string; weight: number };

/** The weight of the most specific range that covers a type; 0 where none does. */
const weightOf = (mediaType: string, ranges: readonly Range[]): number => {
  const [group = ''] = mediaType.split('/');
  for (const range of [mediaType, `${group}/*`, '*/*']) {
    const found = ranges.find(({ type }) => type === range);
    if (found) return found.weight;
  }
  return 0;
};

const rangeIn = (text: string): Range => {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
  return { type, weight: Number.isFinite(weight) ? Math.min(Math.max(weight, 0), 1) : 0 };
};

function mediaTypeOf(mimeType: string): string {
  return (mimeType.split(';')[0] ?? '').trim().toLowerCase();
}
