import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Finding } from '@/platform/finding';
import { ok, type Result } from '@/platform/result';
import { workflowFinding } from '../rules/findings';
import { checksOf } from '@/articles/queries/article-facts-row';
import { revisionOf } from '@/articles/rules/revision';
import { isOpen, type EditionKind, type State } from '../rules/states';
import { personOf } from '@/core/actor';
import { asExecutor } from '../executor/executor-token';
import { applyEvent } from '../executor/execute-transition';
import { inTransaction } from '@/core/in-transaction';
import { lockArticle, type LockedArticle } from '@/articles/commands/lock-article';
import { rebuilding } from '../executor/rebuild-document';
import { recordContribution } from '../executor/record-contribution';
import { refuse, type Refusal } from '@/core/refusal';
import { requireOpenText } from '@/articles/commands/require-open-text';

export type PublicNote = { articleId: number; publicNote?: string; expectedRevision?: string };

type Noted = { article: number; edition: number; publicNote: string | null };

/**
 * Changes what readers will be told of the open edition, for as long as its text may be changed. Whoever writes it
 * has contributed. Under review it is an entry of the log, and is refused once somebody has approved the edition with
 * the note that it had.
 */
export const setPublicNote = (
  req: PayloadRequest,
  { articleId, publicNote = '', expectedRevision }: PublicNote,
): Promise<Result<Noted, Refusal>> =>
  inTransaction(req, async () => {
    const article = await lockArticle(req, articleId);
    if (!article) return refuse(404, workflowFinding('article-not-found'));
    const allowed = await requireOpenText(req, { articleId });
    if (!allowed.ok) return allowed;
    const edition = await openEdition(req, articleId);
    if (!edition) return refuse(409, workflowFinding('article-without-edition'));
    if (expectedRevision !== undefined && expectedRevision !== edition.revision) {
      return refuse(409, workflowFinding('stale-revision'));
    }
    if (edition.approved) return refuse(409, workflowFinding('note-approved'));
    const note = publicNote.trim() || null;
    const finding = faultOf(edition.kind, note);
    if (finding) return refuse(422, finding);
    if (note !== edition.note) {
      const written = await write(req, article, edition, note);
      if (!written.ok) return written;
    }
    return ok({ article: articleId, edition: edition.id, publicNote: note });
  });

type OpenEdition = {
  id: number;
  state: State;
  kind: EditionKind;
  note: string | null;
  /** Somebody approved it in this round. */
  approved: boolean;
  revision: string;
};

const openEdition = async (
  req: PayloadRequest,
  articleId: number,
): Promise<OpenEdition | undefined> => {
  const rows = await runSql<
    Omit<OpenEdition, 'revision'> & { number: number; log: number; text: number }
  >(
    req,
    sql`SELECT e.id, e.state, e.kind, e.public_note AS note, max(e.number) OVER ()::int AS number,
          sum(e.log_length) OVER ()::int - ${checksOf(sql`articles.id`)} AS log, coalesce(articles.revision, 0)::int AS text,
          EXISTS (SELECT FROM approvals a WHERE a.edition_id = e.id AND a.voided_at IS NULL
            AND a.round = e.round AND e.state = 'in_review') AS approved
        FROM editions e JOIN articles ON articles.id = e.article_id
        WHERE e.article_id = ${articleId} ORDER BY e.number DESC`,
  );
  const open = rows.find(({ state }) => isOpen(state));
  if (!open) return undefined;
  const { number, log, text, ...edition } = open;
  return { ...edition, revision: revisionOf({ edition: number, log, text }) };
};

const faultOf = (kind: EditionKind, note: string | null): Finding | null => {
  const place = { field: 'publicNote' };
  if (kind === 'correction' && !note) return workflowFinding('correction-note-missing', {}, place);
  return kind === 'minor' && note ? workflowFinding('minor-edit-noted', {}, place) : null;
};

const write = async (
  req: PayloadRequest,
  article: LockedArticle,
  { id, state }: OpenEdition,
  publicNote: string | null,
): Promise<Result<void, Refusal>> => {
  await recordContribution(req, { articleId: article.id, editionId: id });
  const actor = personOf(req);
  if (state === 'in_review' && actor) {
    const request = { event: 'revise' as const, publicNote: publicNote ?? '' };
    const verb = {
      freezes: true,
      changes: (...given: Parameters<typeof rebuilding.changes>) => ({
        ...rebuilding.changes(...given),
        publicNote,
      }),
    };
    const revised = await applyEvent(req, article, request, verb, actor);
    return revised.ok ? ok(undefined) : revised;
  }
  await req.payload.update({
    collection: 'editions',
    id,
    data: { publicNote },
    req: asExecutor(req),
    overrideAccess: true,
    depth: 0,
    select: { state: true },
  });
  return ok(undefined);
};
