import type { Finding } from '@/platform/finding';
import { err, type Result } from '@/platform/result';
import { isZip, refusedFile, refusedText } from './file-check';
import { importFinding } from './findings';
import type { ReadContext } from './format';
import { markdown } from './formats/markdown';
import type { Imported } from './manuscript/imported';
import { readableFormatOf, readableFormats } from './registry';

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
  if (isContainer(format.name)) {
    if (isZip(bytes)) return readBy(format, bytes, context);
    return err([
      importFinding('file-unreadable', { filename, reason: 'ZIP' }, { words: filename }),
    ]);
  }
  const notText = refusedText(filename, bytes, knownExtensions());
  return notText ? err([notText]) : readBy(format, bytes, context);
};

const readBy = (
  format: { read?: (typeof markdown)['read'] },
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> =>
  format.read?.(bytes, context) ?? Promise.resolve(err([]));

const isContainer = (name: string): boolean => name === 'docx';

export const knownExtensions = (): string =>
  readableFormats.map((format) => `.${format.extensions[0]}`).join(', ');
