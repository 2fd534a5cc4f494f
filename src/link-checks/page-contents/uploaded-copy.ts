import { gunzipSync } from 'node:zlib';
import { pageInWarc } from './page-in-warc';
import type { PageMarks } from '../rules/page-marks';
import { pageKind, type PageKind } from '../rules/page-kind';
import { readableText } from './page-text';

/** What a file says of itself that somebody gives as the copy of a page. */
export type UploadedCopy = {
  text?: string;
  title?: string;
  contentType: string;
  /** The address of the page, where the file knows it. */
  finalUrl?: string;
  /** What the page is, and what of its markup tells it from a wall. */
  kind: PageKind;
  marks?: PageMarks;
  isBroken?: true;
};

/** Reads a copy made by hand: HTML, PDF, plain text, a picture, or a WARC file. Null for anything else. */
export const uploadedCopy = async (
  bytes: Uint8Array,
  claimed: { name: string; mimeType: string },
): Promise<UploadedCopy | null> => {
  const contentType = typeOf(claimed);
  const kind = pageKind(bytes, contentType);
  if (kind === 'image') return { contentType, kind };
  if (kind === 'warc' || startsWarc(bytes)) return warcCopy(bytes);
  const read = await readableText({ body: bytes, contentType });
  if (read) return { ...read, kind, contentType: kind === 'pdf' ? 'application/pdf' : contentType };
  // A PDF of pictures, or one that is locked: kept, and without words.
  return kind === 'pdf' ? { contentType: 'application/pdf', kind } : null;
};

const warcCopy = async (bytes: Uint8Array): Promise<UploadedCopy | null> => {
  const page = await pageInWarc(bytes);
  if (!page) return null;
  const { contentType, url, body } = page;
  return {
    ...(await readableText(page)),
    contentType,
    kind: pageKind(body, contentType),
    ...(url === '' ? {} : { finalUrl: url }),
  };
};

/** Browsers call what they do not know octet-stream; then the name decides. */
const typeOf = ({ name, mimeType }: { name: string; mimeType: string }): string => {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const vague = mimeType === '' || mimeType === 'application/octet-stream';
  return vague || ending === 'warc' ? (endings[ending] ?? mimeType) : mimeType;
};

const endings: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  pdf: 'application/pdf',
  txt: 'text/plain',
  md: 'text/plain',
  warc: 'application/warc',
};

/** Of a compressed file only the first bytes are looked at. */
const startsWarc = (bytes: Uint8Array): boolean => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return false;
  try {
    const finishFlush = 2; // Z_SYNC_FLUSH: the piece has no proper end
    const start = gunzipSync(bytes.subarray(0, 512), { finishFlush, maxOutputLength: 64 * 1024 });
    return start.toString('latin1', 0, 6) === 'WARC/1';
  } catch {
    return false;
  }
};
