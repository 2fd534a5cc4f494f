import type { PayloadRequest } from 'payload';

import type { FrozenDocument } from '@/document/document';
import { freeze } from '@/document/freeze';
import {
  contentsOf,
  noteTexts,
  type ImportContents,
  type NoteText,
} from '@/interchange/readers/import-contents';
import type { ReimportChanges } from '@/interchange/reimport/changes';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import type { Language } from '@/platform/language';
import type { FilePictures } from '../queries/media-by-digest';
import { storedRevision } from '../queries/stored-revision';
import { importedBefore, pictureDigests, writeImport } from './import-article';
import { inTransaction } from '@/core/in-transaction';
import { thumbnailOf, usablePictures } from './keep-pictures';
import { readImport, type ImportInput, type ReadImport, type WrittenImport } from './read-import';
import type { Refusal } from '@/core/refusal';

export type ImportPreview = {
  title: string;
  language: Language;
  unresolvedCitations: number;
  findings: readonly Finding[];
  changes: ReimportChanges | null;
  /** Of the article that would be brought up to date; to be sent along with the import. */
  revision: number | null;
  /** Why the import would be refused as it was asked for, e.g. that the file was imported before. */
  refused: readonly Finding[];
  /** The text as readers would have it, with notes in words. */
  document: FrozenDocument;
  notes: readonly NoteText[];
  contents: ImportContents;
  pictures: readonly PicturePreview[];
};

export type PicturePreview = {
  sha256: string;
  filename: string;
  alt: string;
  /** Bytes of the file. */
  size: number;
  /** A small copy as a data URL. */
  thumbnail: string;
};

/**
 * What an import would come to, with every finding, and nothing is stored: the very import runs in a transaction that
 * is rolled back. Pictures are looked at and not kept.
 */
export const previewImport = async (
  req: PayloadRequest,
  input: ImportInput,
): Promise<Result<ImportPreview, Refusal>> => {
  const read = await readImport(req, input);
  if (!read.ok) return read;
  const revision = await startingFrom(req, input);
  const { digest, imported } = read.value;
  const known = await inTransaction(req, async () =>
    ok(input.again || input.into ? undefined : await importedBefore(req, digest, input.filename)),
  );
  const usable = await usablePictures(imported.pictures);
  const digests = pictureDigests(imported.pictures, usable);
  const written = await dryRun(req, { ...input, ...revision, again: true }, read.value, digests);
  if (!written.ok) return written;
  const { manuscript, article: _undone, ...said } = written.value;
  const document = freeze(manuscript);
  return ok({
    ...said,
    revision: revision.expectedRevision ?? null,
    refused: known.ok && known.value ? [known.value] : [],
    document,
    notes: noteTexts(document),
    contents: contentsOf(document),
    pictures: await Promise.all(
      usable.map(async ({ sha256, filename, alt, bytes }) => ({
        sha256,
        filename,
        alt,
        size: bytes.byteLength,
        thumbnail: await thumbnailOf(bytes),
      })),
    ),
  });
};

/** Whoever looks for the first time looks at the text as it is now, and learns which that is. */
const startingFrom = async (
  req: PayloadRequest,
  { into, expectedRevision }: ImportInput,
): Promise<{ expectedRevision?: number }> => {
  if (into === undefined) return {};
  return { expectedRevision: expectedRevision ?? (await storedRevision(req, into)).revision };
};

/** The import itself, taken back. */
const dryRun = async (
  req: PayloadRequest,
  ...written: [ImportInput, ReadImport, FilePictures]
): Promise<Result<WrittenImport, Refusal>> => {
  const undone = await inTransaction<never, { done: Result<WrittenImport, Refusal> }>(
    req,
    async () => err({ done: await writeImport(req, ...written) }),
  );
  if (undone.ok) throw new Error('A preview was not rolled back');
  return undone.error.done;
};
