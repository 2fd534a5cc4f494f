import type { PayloadRequest } from 'payload';

import type { Actor } from '@/editions/rules/actor';
import { stageToApprove } from '../rules/stages';
import { hiddenArticles } from '@/articles/queries/visibility';
import { reviewsInProgress, type ReviewInProgress } from './reviews-in-progress';

/** An edition that waits for somebody's approval. */
export type WaitingReview = Pick<ReviewInProgress, 'edition' | 'article' | 'title'>;

/**
 * What this person may approve now, in the order in which it is due: first what they were asked to review, then
 * what is due first, then what waits longest.
 */
export const waitingReviews = async (
  req: PayloadRequest,
  actor: Actor,
): Promise<readonly WaitingReview[]> => {
  if (actor.kind !== 'user') return [];
  const me = Number(actor.id);
  const hidden = new Set(await hiddenArticles(req));
  const theirs = (await reviewsInProgress(req)).filter(
    (review) =>
      !hidden.has(review.article) &&
      !review.contributors.includes(me) &&
      typeof stageToApprove(review, actor) === 'number',
  );
  const isAsked = ({ assignments }: ReviewInProgress) =>
    assignments.some(({ user }) => user === me);
  return [...theirs.filter(isAsked), ...theirs.filter((review) => !isAsked(review))].map(
    ({ edition, article, title }) => ({ edition, article, title }),
  );
};
