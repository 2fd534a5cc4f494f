import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { isPdf, isZip, refusedFile, refusedText } from './file-check';
import { importFinding } from './findings';
import type { ReadableFormat, ReadContext } from './format';
import { markdown } from './formats/markdown';
import type { Imported } from './manuscript/imported';
import { readableFormatOf, readableFormats } from './registry';
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
  const format = readableFormatOf(filename) ?? markdown;
  const kind = kindOf(format.name);
  if (kind === 'text') {
    const notText = refusedText(filename, bytes, knownExtensions());
    return notText ? err([notText]) : readBy(format, bytes, context);
  }
  if (kind === 'page' || beginsAs(kind, bytes)) return readBy(format, bytes, context);
  return err([importFinding('file-unreadable', { filename, reason: kind }, { words: filename })]);
};

/** What the bytes of a format are: its reader gets no others. */
type Kind = 'ZIP' | 'PDF' | 'page' | 'text';

const kindOf = (name: string): Kind => {
  if (['docx', 'odt', 'epub'].includes(name)) return 'ZIP';
  if (name === 'pdf') return 'PDF';
  // Pages say their encoding themselves.
  return name === 'html' || name === 'jats' ? 'page' : 'text';
};

const beginsAs = (kind: 'ZIP' | 'PDF', bytes: Uint8Array): boolean =>
  kind === 'ZIP' ? isZip(bytes) : isPdf(bytes);

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
