import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { refusedFile } from './file-check';
import { kindOfBytes, type FileKind } from './file-kind';
import { importFinding } from '../findings';
import type { ReadableFormat, ReadContext } from '../format';
import { markdown } from '../formats/markdown';
import { rtf } from '../formats/rtf';
import type { Imported } from './manuscript/imported';
import { readableFormatOf, readableFormats } from '../registry';
import { decodeText } from './text/decode-text';
import { heldToWords } from './words/held-to-words';

/**
 * Reads a manuscript of any known format; a text without a known extension is read as Markdown.
 * Refuses what is empty, too large, or no document, in one finding.
 */
export const readManuscript = async (
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  const { filename } = context;
  const refused = refusedFile(filename, bytes);
  if (refused) return err([refused]);
  const kind = kindOfBytes(bytes);
  const told = kind && refusedKind(kind, filename);
  if (told) return err([told]);
  // What the bytes say of themselves is surer than a name.
  const format = kind === 'RTF' ? rtf : (readableFormatOf(filename) ?? markdown);
  const { bytes: wanted } = format;
  if (wanted === 'page') return readBy(format, bytes, context);
  if (wanted !== 'text') {
    return kind === wanted
      ? readBy(format, bytes, context)
      : err([importFinding('file-unreadable', { filename, reason: wanted }, { words: filename })]);
  }
  const decoded = kind === undefined ? decodeText(bytes) : undefined;
  if (!decoded) {
    const known = knownExtensions();
    return err([importFinding('file-not-text', { filename, known }, { words: filename })]);
  }
  const read = await readBy(format, new TextEncoder().encode(decoded.text), context);
  return read.ok
    ? ok({ ...read.value, findings: [...decoded.findings, ...read.value.findings] })
    : read;
};

const refusedKind = (kind: FileKind, filename: string): Finding | undefined => {
  if (kind === 'protected')
    return importFinding('file-protected', { filename }, { words: filename });
  if (kind === 'old-word') return importFinding('file-old-word', { filename }, { words: filename });
  return undefined;
};

/** Reads a file, and holds what came of it to the words of the file. */
const readBy = async (
  format: ReadableFormat,
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  const read = await format.read(bytes, context);
  if (!read.ok) return read;
  return ok(heldToWords(read.value, await format.words(bytes, context.filename)));
};

export const knownExtensions = (): string =>
  readableFormats.map((format) => `.${format.extensions[0]}`).join(', ');

/** Every ending that can be read, as a file field takes them. */
export const acceptedExtensions = (): string =>
  readableFormats.flatMap(({ extensions }) => extensions.map((one) => `.${one}`)).join(',');
