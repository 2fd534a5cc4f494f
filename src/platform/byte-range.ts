/** Bytes of a file, counted from 0, both included. */
export type BytePart = { readonly first: number; readonly last: number };

type Asked = {
  /** The header `Range`. */
  range: string | null | undefined;
  /** The header `If-Range`. */
  ifRange: string | null | undefined;
  /** The strong entity tag of the file, in quotes. */
  etag: string;
  size: number;
};

/**
 * The part of a file that a request asks for (RFC 9110 §14.2): one range of bytes. Whoever asks for several, in other
 * units, or has an older file, gets the whole, as the standard allows; `unsatisfiable` means 416.
 */
export const partAsked = ({
  range,
  ifRange,
  etag,
  size,
}: Asked): BytePart | 'whole' | 'unsatisfiable' => {
  const [, from, to] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(range ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'whole';
  // Strong comparison (§13.1.5); dates are never ours, since none is sent.
  if (ifRange && ifRange.trim() !== etag) return 'whole';
  const end = size - 1;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: end };
  }
  const first = Number(from);
  if (to !== '' && Number(to) < first) return 'whole';
  if (first > end) return 'unsatisfiable';
  return { first, last: to === '' ? end : Math.min(Number(to), end) };
};

/** The header `Content-Range` of an answer with a part. */
export const contentRange = ({ first, last }: BytePart, size: number): string =>
  `bytes ${first}-${last}/${size}`;
