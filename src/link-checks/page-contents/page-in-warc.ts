import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';

/** The page that a WARC file keeps. */
export type PageInWarc = { url: string; at: string | null; contentType: string; body: Uint8Array };

/** The first page in a WARC file, compressed or not: the first good answer or resource. Nothing where there is none. */
export const pageInWarc = async (file: Uint8Array): Promise<PageInWarc | null> => {
  try {
    let records = 0;
    for await (const record of new WARCParser(readThrough(file))) {
      if (isPage(record)) return await pageOf(record);
      if ((records += 1) > mostRecords) return null;
    }
  } catch {
    // Not a WARC file, a damaged one, or one without a page.
  }
  return null;
};

/** Before the page: what asked for it, and redirects. */
const mostRecords = 200;
const longestPage = 25 * 1024 * 1024; // bytes

/** Bytes in all, when unpacked. A megabyte of zeros takes a thousand bytes: what comes out is counted, not what goes in. */
const mostUnpacked = 256 * 1024 * 1024;
/** Bytes at once: what is compressed within a record, the parser unpacks a piece at a time. */
const piece = 16 * 1024;

const pieces = function* (file: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < file.length; at += piece) yield file.subarray(at, at + piece);
};

/**
 * The file up to its end or the limit, and an error there: a parser that is to skip more than there is would ask a source
 * that has ended again and again, for ever.
 */
const readThrough = async function* (file: Uint8Array): AsyncGenerator<Uint8Array> {
  yield* unpacked(file);
  throw new RangeError('The file ends here');
};

/** Piece by piece, so that neither memory nor the process is filled by a file that grows; nothing beyond the limit. */
const unpacked = async function* (file: Uint8Array): AsyncGenerator<Uint8Array> {
  if (file[0] !== 0x1f || file[1] !== 0x8b) {
    yield* pieces(file);
    return;
  }
  const gunzip = createGunzip();
  // What is wrong with it, whoever reads hears.
  pipeline(Readable.from(pieces(file)), gunzip).catch(() => undefined);
  let size = 0;
  for await (const chunk of gunzip as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostUnpacked) return;
    yield chunk;
  }
};

const isPage = ({ warcType, httpHeaders }: WARCRecord): boolean =>
  warcType === 'resource' || (warcType === 'response' && Number(httpHeaders?.statusCode) === 200);

const pageOf = async (record: WARCRecord): Promise<PageInWarc> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longestPage) break;
  }
  const stated = record.httpHeaders?.headers.get('Content-Type');
  return {
    url: record.warcTargetURI ?? '',
    at: record.warcDate ?? null,
    contentType: stated ?? record.warcContentType ?? '',
    body: Buffer.concat(chunks),
  };
};
