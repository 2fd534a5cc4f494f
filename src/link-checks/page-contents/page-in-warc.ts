import { WARCParser, type WARCRecord } from 'warcio';

/** The page that a WARC file keeps. */
export type PageInWarc = { url: string; at: string | null; contentType: string; body: Uint8Array };

/** The first page in a WARC file, compressed or not: the first good answer or resource. Nothing where there is none. */
export const pageInWarc = async (file: Uint8Array): Promise<PageInWarc | null> => {
  try {
    let records = 0;
    for await (const record of new WARCParser([file])) {
      if (isPage(record)) return await pageOf(record);
      if ((records += 1) > mostRecords) return null;
    }
  } catch {
    // Not a WARC file, or a damaged one.
  }
  return null;
};

/** Before the page: what asked for it, and redirects. */
const mostRecords = 200;
const longestPage = 25 * 1024 * 1024; // bytes

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
