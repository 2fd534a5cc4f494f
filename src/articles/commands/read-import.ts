import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';

import type { ArticleKind, Manuscript } from '@/document/document';
import { readManuscriptApart } from '@/interchange/readers/separate-process/read-apart';
import type { Imported } from '@/interchange/readers/manuscript/imported';
import type { ReimportChanges } from '@/interchange/reimport/changes';
import { withAlternatives, type Alternatives } from '@/interchange/readers/picture-alternatives';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { ok, type Result } from '@/platform/result';
import { workflowFinding } from '@/editions/rules/findings';
import { personOf } from '@/core/actor';
import { refuse, type Refusal } from '@/core/refusal';

export type ImportInput = {
  filename: string;
  bytes: Uint8Array;
  /** Make another article of a file that was imported before. */
  again?: boolean;
  /** Where the person knows better than the file. */
  language?: Language;
  kind?: ArticleKind;
  /** What the person says of the file's pictures. */
  alternatives?: Alternatives;
  /** The article whose edited text the file is: it is updated, and none is made. */
  into?: number;
  /** The revision of that article on which the person decided. */
  expectedRevision?: number;
};

export type ImportedArticle = {
  article: number;
  title: string;
  language: Language;
  /** Citations that still need a person. */
  unresolvedCitations: number;
  /** What was repaired, and what needs a look. */
  findings: readonly Finding[];
  /** What became of its citations, where an article was brought up to date. */
  changes: ReimportChanges | null;
};

/** With the text as it is now at the desk. */
export type WrittenImport = ImportedArticle & { manuscript: Manuscript };

export type ReadImport = { imported: Imported; digest: string };

/** Reads a file for somebody who may import. It may take seconds, in another process, and holds no lock meanwhile. */
export const readImport = async (
  req: PayloadRequest,
  input: ImportInput,
): Promise<Result<ReadImport, Refusal>> => {
  if (req.user && !mayImport(req)) {
    return refuse(403, workflowFinding('not-entitled', { event: 'create' }));
  }
  const read = await readManuscriptApart({
    filename: input.filename,
    bytes: input.bytes,
    ...(input.language ? { language: input.language } : {}),
  });
  if (!read.ok) return refuse(422, ...read.error);
  const imported = withAlternatives(withKind(read.value, input.kind), input.alternatives);
  return ok({ imported, digest: createHash('sha256').update(input.bytes).digest('hex') });
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
