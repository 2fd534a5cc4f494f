import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { ulid } from 'ulid';

import { runSql, sql } from '@/database/sql';
import type { ArticleKind } from '@/document/document';
import { importFinding } from '@/interchange/findings';
import type { Imported } from '@/interchange/manuscript/imported';
import { readManuscript } from '@/interchange/read-manuscript';
import { ok, type Result } from '@/platform/result';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { mayReadArticle } from '@/queries/reach';
import { workflowFinding } from '@/workflow/findings';
import { personOf } from './actor';
import { createImportedArticle } from './create-imported-article';
import { inTransaction } from './in-transaction';
import { refuse, type Refusal } from './refusal';

export type ImportInput = {
  filename: string;
  bytes: Uint8Array;
  /** Make another article of a file that was imported before. */
  again?: boolean;
  /** Where the person knows better than the file. */
  language?: Language;
  kind?: ArticleKind;
};

export type ImportedArticle = {
  article: number;
  title: string;
  language: Language;
  /** Citations that still need a person. */
  unresolvedCitations: number;
  /** What was repaired, and what needs a look. */
  findings: readonly Finding[];
};

/**
 * Makes an article of a manuscript: its text as a draft, its links and notes as citations, its
 * addresses as proposed sources. All of it, or nothing: a refused file leaves no trace. Without a
 * person, as from the command line, the publication itself is the creator.
 */
export const importFile = async (
  req: PayloadRequest,
  input: ImportInput,
): Promise<Result<ImportedArticle, Refusal>> => {
  if (req.user && !mayImport(req)) {
    return refuse(403, workflowFinding('not-entitled', { event: 'create' }));
  }
  // Read first: a conversion may take seconds, and holds no lock meanwhile.
  const read = await readManuscript(input.bytes, {
    filename: input.filename,
    newKey: () => ulid(),
    ...(input.language ? { language: input.language } : {}),
  });
  if (!read.ok) return refuse(422, ...read.error);
  const imported = withKind(read.value, input.kind);
  const digest = createHash('sha256').update(input.bytes).digest('hex');
  return inTransaction(req, async () => {
    const known = await importedBefore(req, digest);
    if (known && !input.again) {
      const place = { words: input.filename };
      const { id, title } = known;
      return (await isHidden(req, id))
        ? refuse(409, importFinding('already-imported-hidden', {}, place))
        : refuse(
            409,
            importFinding('already-imported', { title: title ?? '', article: id }, place),
          );
    }
    return ok(await createImportedArticle(req, imported, digest));
  });
};

const mayImport = (req: PayloadRequest): boolean => {
  const actor = personOf(req);
  return (
    actor?.kind === 'user' && actor.roles.some((role) => role === 'writer' || role === 'editor')
  );
};

const withKind = (imported: Imported, kind: ArticleKind | undefined): Imported => {
  if (!kind) return imported;
  const { manuscript } = imported;
  return { ...imported, manuscript: { ...manuscript, metadata: { ...manuscript.metadata, kind } } };
};

/** That the file was imported is said; what became of it is not, to somebody whom it does not reach. */
const isHidden = async (req: PayloadRequest, articleId: number): Promise<boolean> =>
  Boolean(req.user) && !(await mayReadArticle(req, articleId));

/** Locks the digest until the transaction ends, so that of two imports at once one sees the other. */
const importedBefore = async (req: PayloadRequest, digest: string) => {
  await runSql(req, sql`SELECT pg_advisory_xact_lock(hashtext(${`ibidem.import:${digest}`}))`);
  const [row] = await runSql<{ id: number; title: string | null }>(
    req,
    sql`SELECT id, title FROM articles WHERE import_digest = ${digest} ORDER BY id DESC LIMIT 1`,
  );
  return row;
};
