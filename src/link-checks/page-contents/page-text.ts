import { createHash } from 'node:crypto';
import { decodeBytes } from '../rules/decode';
import { pageKind } from '../rules/page-kind';
import type { PageMarks } from '../rules/page-marks';
import { pdfText } from './pdf-text';
import { readHtml } from './read-html';

type PageBytes = { body: Uint8Array; contentType?: string | null };
type ReadableText = {
  /** A line for each block, single spaces, no control characters, NFC; data, never markup. Empty where a page has no words. */
  text: string;
  /** Of the page itself. */
  title?: string;
  /** Of an HTML page. */
  marks?: PageMarks;
  /** A file that no program opens. */
  isBroken?: true;
};

/** The words of a page that people read: HTML, PDF or plain text. Null for anything else, or a PDF that cannot be read. */
export const readableText = async ({
  body,
  contentType,
}: PageBytes): Promise<ReadableText | null> => {
  const type = contentType ?? undefined;
  switch (pageKind(body, type)) {
    case 'html': {
      const read = readHtml(decodeBytes(body.subarray(0, longest.bytes), type));
      return { ...readable(read.text, read.title), marks: read.marks };
    }
    case 'pdf': {
      const read = await pdfText(body);
      if (read === 'broken') return { text: '', isBroken: true };
      return read && readable(read.pages.map(joinHyphens).join('\n'), read.title);
    }
    case 'text':
      return readable(decodeBytes(body.subarray(0, longest.bytes), type));
    default:
      return null;
  }
};

/** SHA-256 of the text as UTF-8: equal for pages whose markup alone differs. */
export const textDigest = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

const readable = (text: string, title?: string): ReadableText => {
  const name = title === undefined ? '' : oneLine(title).slice(0, longest.title);
  return { text: normalWhitespace(text), ...(name === '' ? {} : { title: name }) };
};

/** Characters, and bytes of markup: what comes after so much is not read, so that no page costs more than a second. */
const longest = { text: 2_000_000, title: 500, bytes: 8 * 1024 * 1024 };

const normalWhitespace = (text: string): string =>
  text
    .slice(0, longest.text)
    .split(/\r\n?|[\n\f\v\u0085\u2028\u2029]/)
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');

/** Lone halves of surrogates would not survive UTF-8, and Postgres keeps no U+0000. */
const oneLine = (line: string): string =>
  line
    .toWellFormed()
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[\s\p{Cc}\p{Zs}]+/gu, ' ')
    .trim();

/** A word that a PDF broke at the end of a line: `inter-⏎connector`. A capital after the hyphen keeps it. */
const joinHyphens = (page: string): string =>
  page.replace(/(\p{Ll})[-\u2010\u00ad]\n(?=\p{Ll})/gu, '$1');
