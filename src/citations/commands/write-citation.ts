import type { PayloadRequest } from 'payload';

import type { Citation } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { isOpen } from '@/editions/rules/states';
import { countUnresolved } from './count-unresolved';
import { asExecutor } from '@/editions/executor/executor-token';
import { followTextChange } from '@/articles/commands/follow-text-change';
import { lockArticle } from '@/articles/commands/lock-article';
import type { OpenCitation } from './open-citation';
import { rebuildDocument } from '@/editions/executor/rebuild-document';
import type { Refusal } from '@/core/refusal';

/** What may be written; the status of an orphan is held until its mark comes back. */
export type CitationChanges = Partial<
  Pick<
    Citation,
    'cites' | 'note' | 'quotation' | 'proposedUrl' | 'waiver' | 'resolvedBy' | 'resolvedAt'
  >
> & { status: 'unresolved' | 'proposed' | 'resolved' | 'waived' };

/**
 * `contribution`: the person changed what the article says. `confirmation`: they stood by what was
 * there, which may still change the document. `none`: readers would see no difference.
 */
export type Effect = 'contribution' | 'confirmation' | 'none';

/** Writes a citation's row, and does what follows for the article and its edition. */
export const writeCitation = async (
  req: PayloadRequest,
  { row, articleId }: OpenCitation,
  { status, ...changes }: CitationChanges,
  effect: Effect,
): Promise<Result<Citation, Refusal>> => {
  const current = row.status === 'orphaned' ? { heldStatus: status } : { status };
  const written = await req.payload.update({
    collection: 'citations',
    id: row.id,
    data: { ...changes, ...current },
    req: asExecutor(req),
    depth: 0,
  });
  await countUnresolved(req, articleId);
  const followed = await follow(req, articleId, row.status === 'orphaned' ? 'none' : effect);
  return followed.ok ? ok(written) : followed;
};

const follow = async (
  req: PayloadRequest,
  articleId: number,
  effect: Effect,
): Promise<Result<unknown, Refusal>> => {
  if (effect === 'none') return ok(undefined);
  if (effect === 'contribution') return followTextChange(req, { articleId });
  const article = await lockArticle(req, articleId);
  const inReview = article?.editions.find(({ state }) => isOpen(state))?.state === 'in_review';
  return inReview ? rebuildDocument(req, { articleId }) : ok(undefined);
};
