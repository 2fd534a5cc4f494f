import { Readable } from 'node:stream';
import { contentRange, partAsked, type BytePart } from '@/platform/byte-range';
import type { FileBytes } from '../storage/rendition-files';

/** A file as the web gets it. */
export type ServedFile = {
  mimeType: string;
  language: string;
  filename: string;
  /** How it stands to other addresses, as the value of a `Link` header. */
  links: string;
  /** Not to be found by searches. */
  isHidden: boolean;
  /** SHA-256 of the bytes, in hex. */
  sha256: string;
  size: number;
  /** Nothing where it is missing. */
  read: (part?: BytePart) => Promise<FileBytes | undefined>;
};

/**
 * A file as an answer: a strong ETag over its bytes, 304 where the caller has them, 206 for a part, 416 for one that is not
 * there, only the head for HEAD. Nothing where the file is missing.
 */
export const fileResponse = async (
  file: ServedFile,
  { method, headers: asked }: Pick<Request, 'method' | 'headers'>,
): Promise<Response | undefined> => {
  const { size } = file;
  const etag = `"${Buffer.from(file.sha256, 'hex').toString('base64url')}"`;
  const shared = { ETag: etag, 'Accept-Ranges': 'bytes', 'X-Content-Type-Options': 'nosniff' };
  if (isKnown(asked.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: shared });
  }
  const [range, ifRange] = [asked.get('range'), asked.get('if-range')];
  const part = partAsked({ range: method === 'GET' ? range : null, ifRange, etag, size });
  if (part === 'unsatisfiable') {
    return new Response(null, {
      status: 416,
      headers: { ...shared, 'Content-Range': `bytes */${size}` },
    });
  }
  const headers = { ...shared, ...described(file, part) };
  const status = part === 'whole' ? 200 : 206;
  if (method === 'HEAD') return new Response(null, { status, headers });
  const bytes = await file.read(part === 'whole' ? undefined : part);
  return bytes && new Response(bodyOf(bytes), { status, headers });
};

const described = (
  { mimeType, language, filename, links, isHidden, size }: ServedFile,
  part: BytePart | 'whole',
) => ({
  'Content-Type': mimeType,
  'Content-Language': language,
  'Content-Disposition': `inline; filename="${filename}"`,
  'Content-Length': String(part === 'whole' ? size : part.last - part.first + 1),
  Link: links,
  ...(isHidden ? { 'X-Robots-Tag': 'noindex' } : {}),
  // Compressing a part would make another file of it.
  ...(part === 'whole'
    ? {}
    : { 'Content-Range': contentRange(part, size), 'Cache-Control': 'no-transform' }),
});

const bodyOf = (bytes: FileBytes): BodyInit =>
  bytes instanceof Readable
    ? (Readable.toWeb(bytes) as ReadableStream<Uint8Array>)
    : new Uint8Array(bytes);

/** RFC 9110 §13.1.2: what a proxy has compressed and marked as weak is the same text. */
const isKnown = (ifNoneMatch: string | null, etag: string): boolean =>
  ifNoneMatch !== null &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag));
