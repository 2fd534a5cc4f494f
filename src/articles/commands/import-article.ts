import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { importFinding } from '@/interchange/findings';
import type { ImportedPicture } from '@/interchange/readers/manuscript/pictures';
import { ok, type Result } from '@/platform/result';
import type { Finding } from '@/platform/finding';
import type { FilePictures } from '../queries/media-by-digest';
import { mayReadArticle } from '../queries/visibility';
import { createImportedArticle } from './create-imported-article';
import { inTransaction } from '@/core/in-transaction';
import { forgetPictures, keepPictures, usablePictures } from './keep-pictures';
import {
  readImport,
  type ImportedArticle,
  type ImportInput,
  type ReadImport,
  type WrittenImport,
} from './read-import';
import { refuse, type Refusal } from '@/core/refusal';
import { openForImport, reimportArticle } from './reimport-article';

/**
 * Makes an article of a manuscript: its text as a draft, its links and notes as citations, its
 * addresses as proposed sources, its pictures as media. All of it, or nothing: a refused file leaves no
 * trace. Without a person, as from the command line, the publication itself is the creator.
 */
export const importFile = async (
  req: PayloadRequest,
  input: ImportInput,
): Promise<Result<ImportedArticle, Refusal>> => {
  const read = await readImport(req, input);
  if (!read.ok) return read;
  const { manuscript, pictures } = read.value.imported;
  const refused = await inTransaction(req, () => admitted(req, input, read.value));
  if (!refused.ok) return refused;
  const usable = await usablePictures(pictures);
  const made = await keepPictures(req, usable, manuscript.metadata.title);
  try {
    const digests = pictureDigests(pictures);
    const written = await inTransaction(req, () => writeImport(req, input, read.value, digests));
    if (!written.ok) {
      await forgetPictures(req, made);
      return written;
    }
    const { manuscript: _text, ...said } = written.value;
    return ok(said);
  } catch (error) {
    await forgetPictures(req, made);
    throw error;
  }
};

/** Writes what was read. Call it in a transaction; a dry run takes it back. */
export const writeImport = async (
  req: PayloadRequest,
  input: ImportInput,
  read: ReadImport,
  pictures: FilePictures,
): Promise<Result<WrittenImport, Refusal>> => {
  const { into } = input;
  if (into !== undefined) return reimportArticle(req, { ...input, into }, read, pictures);
  const admission = await admitted(req, input, read);
  return admission.ok ? ok(await createImportedArticle(req, read, pictures)) : admission;
};

/** @param expected pictures that a dry run does not store */
export const pictureDigests = (
  carried: readonly ImportedPicture[],
  expected: readonly ImportedPicture[] = [],
): FilePictures => ({ carried: digestsOf(carried), expected: digestsOf(expected) });

const digestsOf = (pictures: readonly ImportedPicture[]): ReadonlySet<string> =>
  new Set(pictures.map(({ sha256 }) => sha256));

/** Whether this file may be brought in now. Call it in a transaction. */
const admitted = async (
  req: PayloadRequest,
  { again, filename, into, expectedRevision }: ImportInput,
  { digest }: ReadImport,
): Promise<Result<void, Refusal>> => {
  if (into !== undefined) {
    const open = await openForImport(req, { into, expectedRevision });
    return open.ok ? ok(undefined) : open;
  }
  const known = await importedBefore(req, digest, filename);
  return known && !again ? refuse(409, known) : ok(undefined);
};

/**
 * That a file was imported, if it was, and as what. Locks its digest until the transaction ends, so that of two imports
 * at once one sees the other.
 */
export const importedBefore = async (
  req: PayloadRequest,
  digest: string,
  filename: string,
): Promise<Finding | undefined> => {
  await runSql(req, sql`SELECT pg_advisory_xact_lock(hashtext(${`ibidem.import:${digest}`}))`);
  const [known] = await runSql<{ id: number; title: string | null }>(
    req,
    sql`SELECT id, title FROM articles WHERE import_digest = ${digest} ORDER BY id DESC LIMIT 1`,
  );
  if (!known) return undefined;
  const { id, title } = known;
  const place = { words: filename };
  return (await isHidden(req, id))
    ? importFinding('already-imported-hidden', {}, place)
    : importFinding('already-imported', { title: title ?? '', article: id }, place);
};

/** That the file was imported is said; what became of it is not, to somebody whom it does not reach. */
const isHidden = async (req: PayloadRequest, articleId: number): Promise<boolean> =>
  Boolean(req.user) && !(await mayReadArticle(req, articleId));
