import { isolateObjectProperty, type PayloadRequest } from 'payload';

import { importFinding } from '@/interchange/findings';
import type { Finding } from '@/platform/finding';
import { err, type Result } from '@/platform/result';
import { importFile } from './import-article';
import { previewImport, type ImportPreview } from './preview-import';
import type { ImportedArticle, ImportInput } from './read-import';
import type { Refusal } from '@/core/refusal';

/** Why nothing came of a file; 500 where that is nobody's fault but ours. */
export type FileRefusal = Omit<Refusal, 'status' | 'findings'> & {
  readonly status: Refusal['status'] | 500;
  readonly findings: readonly Finding[];
};

export type FileOutcome = {
  filename: string;
  result: Result<ImportedArticle | ImportPreview, FileRefusal>;
};

/**
 * Brings in one file after the other, each in a transaction of its own, and says what became of it before the next is
 * begun. Whatever is wrong with one, even a fault of ours, is told and stops none of the others.
 */
export async function* importFiles(
  req: PayloadRequest,
  inputs: readonly ImportInput[],
  { preview = false }: { preview?: boolean } = {},
): AsyncGenerator<FileOutcome> {
  for (const input of inputs) {
    const { filename } = input;
    try {
      const own = apart(req);
      const result = await (preview ? previewImport(own, input) : importFile(own, input));
      yield { filename, result };
    } catch (error) {
      req.payload.logger.error({ err: error, msg: `A file could not be imported: ${filename}` });
      const findings = [importFinding('import-failed', { filename }, { words: filename })];
      yield { filename, result: err({ status: 500, findings }) };
    }
  }
}

/** The same person's request, so that what one file leaves on it is not the next one's. */
const apart = (req: PayloadRequest): PayloadRequest => {
  const own = isolateObjectProperty(req, ['context', 'transactionID', 'file', 'locale', 'query']);
  own.context = { ...req.context };
  return own;
};
