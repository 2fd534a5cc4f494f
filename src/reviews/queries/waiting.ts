import type { PayloadRequest } from 'payload';

import { reviewersOf } from '@/notifications/rules/reviewers';
import { asActor, type DeskPerson } from '@/notifications/rules/notification-facts';
import { isEntitled } from '@/editions/rules/permissions';
import { stageAt, stageToApprove } from '../rules/stages';
import { deskPeople } from './desk-people';
import { hiddenArticles } from '@/articles/queries/visibility';
import { reviewsInProgress } from './reviews-in-progress';
import {
  undecidedPublications,
  type UndecidedPublication,
} from '@/editions/queries/undecided-publications';

export type WaitingReview = {
  article: number;
  title: string;
  /** Names of the stages in which this person may decide. */
  stages: readonly string[];
  /** ISO 8601. */
  dueAt: string | null;
  isOverdue: boolean;
  /** Given to them by name. */
  isGiven: boolean;
};

export type WaitingArticle = { article: number; title: string };

export type Waiting = {
  /** Overdue first, then by what is due first. */
  reviews: readonly WaitingReview[];
  /** Proposed retractions that they can confirm. */
  retractions: readonly WaitingArticle[];
  /** Published without review, which they can make up for. */
  ratifications: readonly WaitingArticle[];
};

/** What waits for the decision of the person behind the request, as far as it reaches them. */
export const waiting = async (req: PayloadRequest, now: Date): Promise<Waiting> => {
  const people = await deskPeople(req);
  const person = people.find(({ id }) => id === req.user?.id);
  if (!person) return { reviews: [], retractions: [], ratifications: [] };
  const hidden = await hiddenArticles(req);
  const reviews = await reviewsFor(req, person, people, now);
  const published = await undecidedPublications(req);
  const may = (event: 'retract' | 'ratify', row: UndecidedPublication): boolean =>
    isEntitled(asActor(person), event, row.ties) && !hidden.includes(row.article);
  return {
    reviews: reviews.filter(({ article }) => !hidden.includes(article)),
    retractions: published.filter(
      (row) => row.isProposed && row.proposedBy !== person.id && may('retract', row),
    ),
    ratifications: published.filter(
      (row) =>
        row.reviewDue &&
        row.forcedBy !== person.id &&
        !row.contributors.includes(person.id) &&
        may('ratify', row),
    ),
  };
};

const reviewsFor = async (
  req: PayloadRequest,
  person: DeskPerson,
  people: readonly DeskPerson[],
  now: Date,
): Promise<readonly WaitingReview[]> =>
  (await reviewsInProgress(req)).flatMap((review) => {
    const { article, title, dueAt, open, policy, assignments } = review;
    const theirs = open.filter(
      (index) =>
        stageToApprove(review, asActor(person), index) === index &&
        reviewersOf({ ...review, people }, [index]).includes(person.id),
    );
    if (theirs.length === 0) return [];
    const stages = theirs.map((index) => stageAt(policy, index).name);
    const isGiven = assignments.some(
      ({ user, stageName }) => user === person.id && stages.includes(stageName),
    );
    const isOverdue = dueAt !== null && new Date(dueAt) < now;
    return [{ article, title, stages, dueAt, isOverdue, isGiven }];
  });
