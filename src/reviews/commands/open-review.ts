import type { PayloadRequest } from 'payload';

import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { assignmentsOf, reviewers, type Assignment } from '../queries/assignments';
import { editionFacts } from '@/editions/queries/edition-facts';
import type { AssignmentFacts } from '../rules/assignments';
import { workflowFinding } from '@/editions/rules/findings';
import { subjectOf } from '@/editions/rules/subject-of';
import { personOf } from '@/core/actor';
import { lockArticle } from '@/articles/commands/lock-article';
import { refuse, type Refusal } from '@/core/refusal';

export type OpenReview = {
  edition: number;
  facts: AssignmentFacts;
  assignments: readonly Assignment[];
};

/** What decides with whom a review may be, read under the article's lock; without a user, of whoever asks. */
export const openReview = async (
  req: PayloadRequest,
  { articleId, stage, user }: { articleId: number; stage: string; user?: number | undefined },
): Promise<Result<OpenReview, Refusal>> => {
  const actor = personOf(req);
  if (actor?.kind !== 'user') return refuse(403, workflowFinding('not-logged-in'));
  const article = await lockArticle(req, articleId);
  const open = article && subjectOf('open', article.editions);
  if (!article || !open) return refuse(404, workflowFinding('article-not-found'));
  const edition = await req.payload.findByID({
    collection: 'editions',
    id: open.id,
    req,
    overrideAccess: true,
    depth: 0,
  });
  const asked = { articleId, edition, siblings: article.editions, drafted: null };
  const { state, policy, contributors } = await editionFacts(req, asked);
  const assignments = await assignmentsOf(req, open.id);
  const meant = user ?? actor.id;
  const person = (await reviewers(req)).find(({ id }) => id === meant) ?? null;
  const ask = { actor, stageName: stage, person, assigned: assignments };
  return ok({ edition: open.id, facts: { state, policy, contributors, ...ask }, assignments });
};

/** The status that says a refusal best: not theirs, somebody was quicker, or it does not fit. */
export const reviewRefusal = (findings: readonly Finding[]) =>
  err<Refusal>({ status: statusOf(findings), findings: [...findings] });

const statusOf = ([first]: readonly Finding[]): Refusal['status'] => {
  switch (first?.rule) {
    case 'assigning-not-yours':
      return 403;
    case 'nothing-to-review':
    case 'assigned-already':
    case 'not-assigned':
      return 409;
    default:
      return 422;
  }
};
