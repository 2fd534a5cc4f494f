import type { FetchedPage } from '../rules/observation';
import { pageKind } from '../rules/page-kind';
import { writeWarc } from './warc';

/** A page as it is kept: the bytes of the file and how it is called. */
export type CapturedFile = { name: string; mimeType: string; bytes: Uint8Array };

type Surroundings = {
  /** How the file is called, before its ending. */
  stem: string;
  tool: string;
  requestHeaders: Readonly<Record<string, string>>;
  at: Date;
  newId: () => string;
};

/** A PDF is kept as it is; everything else in a WARC file, with the answers that led to it. */
export const capturedFile = async (
  { body = new Uint8Array(), contentType, exchanges = [] }: FetchedPage,
  { stem, tool, requestHeaders, at, newId }: Surroundings,
): Promise<CapturedFile> => {
  if (pageKind(body, contentType) === 'pdf') {
    return { name: `${stem}.pdf`, mimeType: 'application/pdf', bytes: body };
  }
  const filename = `${stem}.warc.gz`;
  const warc = { exchanges, tool, requestHeaders, at, filename, newId };
  return { name: filename, mimeType: 'application/warc+gzip', bytes: await writeWarc(warc) };
};
