import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import { bodyOf } from '@/document/lexical';
import type { Manuscript } from '@/document/document';
import { withPictures } from '@/interchange/readers/picture-alternatives';
import { reimport } from '@/interchange/reimport/reimport';
import type { Finding } from '@/platform/finding';
import { ok, type Result } from '@/platform/result';
import { articleManuscript } from '../queries/article-manuscript';
import { mediaByDigest, type FilePictures } from '../queries/media-by-digest';
import { storedRevision } from '../queries/stored-revision';
import { workflowFinding } from '@/editions/rules/findings';
import { countUnresolved } from '@/citations/commands/count-unresolved';
import { deskFinding } from '@/core/desk-findings';
import { followTextChange } from './follow-text-change';
import { lockArticle } from './lock-article';
import { proposeSources } from './propose-sources';
import type { ImportInput, ReadImport, WrittenImport } from './read-import';
import { refuse, type Refusal } from '@/core/refusal';
import { requireOpenText } from './require-open-text';
import { staleSave } from './stale-save';
import { withFreeKeys } from './with-free-keys';
import { writeProposals } from './write-proposals';

/**
 * Brings an article's draft up to date from a file that somebody edited elsewhere. Whoever may not change the text now,
 * or decided on an older one, is refused as by the editor. Call it in a transaction.
 */
export const reimportArticle = async (
  req: PayloadRequest,
  input: ImportInput & { into: number },
  read: ReadImport,
  pictures: FilePictures,
): Promise<Result<WrittenImport, Refusal>> => {
  const open = await openForImport(req, input);
  if (!open.ok) return open;
  const article = await articleManuscript(req, input.into);
  if (!article) return refuse(404, workflowFinding('article-not-found'));
  const own = new Set(article.manuscript.citations.map(({ key }) => key));
  const file = await withFreeKeys(req, read.imported.manuscript, own);
  const merged = reimport(article.manuscript, { ...read.imported, manuscript: file });
  const { manuscript, changes } = merged;
  const findings: Finding[] = [...merged.findings];
  const media = await mediaByDigest(req, manuscript, pictures, findings);
  const cited = new Set(merged.proposals.flatMap(({ cites }) => cites.map((one) => one.reference)));
  const works = manuscript.references.filter(({ id }) => cited.has(id));
  const sources = await proposeSources(req, works, findings);
  await saveText(req, input.into, open.value, manuscript, (digest) => media.get(digest));
  await writeProposals(req, input.into, merged.proposals, sources);
  await noteDigest(req, input.into, read.digest);
  if (merged.proposals.length > 0) {
    const followed = await followTextChange(req, { articleId: input.into });
    if (!followed.ok) return followed;
  }
  const { title, language } = manuscript.metadata;
  const isShown = (digest: string) => media.has(digest) || pictures.expected.has(digest);
  return ok({
    article: input.into,
    title,
    language,
    unresolvedCitations: await countUnresolved(req, input.into),
    findings,
    changes,
    manuscript: { ...manuscript, body: withPictures(manuscript.body, isShown) },
  });
};

/** The revision from which the change starts, with the article locked until the transaction ends. */
export const openForImport = async (
  req: PayloadRequest,
  { into, expectedRevision }: Pick<ImportInput, 'expectedRevision'> & { into: number },
): Promise<Result<number, Refusal>> => {
  if (!(await lockArticle(req, into))) return refuse(404, workflowFinding('article-not-found'));
  const open = await requireOpenText(req, { articleId: into });
  if (!open.ok) return open;
  const { revision } = await storedRevision(req, into);
  if (expectedRevision !== undefined && expectedRevision !== revision) {
    return refuse(409, (await staleSave(req, into, expectedRevision)).finding);
  }
  const mustSay = req.user && expectedRevision === undefined;
  return mustSay ? refuse(422, deskFinding('revision-missing')) : ok(revision);
};

const saveText = (
  req: PayloadRequest,
  id: number,
  revision: number,
  { metadata, body }: Manuscript,
  mediaOf: (digest: string) => number | undefined,
) =>
  req.payload.update({
    collection: 'articles',
    id,
    depth: 0,
    req,
    data: {
      title: metadata.title,
      subtitle: metadata.subtitle,
      standfirst: metadata.standfirst,
      keyPoints: metadata.keyPoints.map((text) => ({ text })),
      body: bodyOf(body, (image) => mediaOf(image.sha256)),
      revision,
    },
  });

/** So that the file is known as this article's; no change of its text, and so no revision. */
const noteDigest = async (req: PayloadRequest, id: number, digest: string): Promise<void> => {
  await runSql(req, sql`UPDATE articles SET import_digest = ${digest} WHERE id = ${id}`);
  await runSql(
    req,
    sql`UPDATE _articles_v SET version_import_digest = ${digest} WHERE parent_id = ${id} AND latest`,
  );
};
