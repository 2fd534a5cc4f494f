import type { PayloadRequest } from 'payload';

import { whoIsLate } from '../rules/recipients';
import { ok } from '@/platform/result';
import { deskPeople } from '@/reviews/queries/desk-people';
import { overdueReviews, type OverdueReview } from '@/reviews/queries/overdue-reviews';
import { stageAt } from '@/reviews/rules/stages';
import { inTransaction } from '@/core/in-transaction';
import { writeNotifications } from './write-notifications';

/** Tells of each review that should have been done by `now`: once, however often it is asked. */
export const notifyOfOverdueReviews = async (
  req: PayloadRequest,
  { now }: { now: Date },
): Promise<void> => {
  const people = await deskPeople(req);
  for (const review of await overdueReviews(req, now)) {
    await inTransaction(req, async () => {
      await writeNotifications(req, people, {
        key: review.key,
        article: review.article,
        edition: review.edition,
        actorName: null,
        at: now,
        data: { stages: stageNames(review), dueAt: review.dueAt },
        tellings: whoIsLate({ ...review, people }),
      });
      return ok(undefined);
    });
  }
};

const stageNames = ({ policy, open }: OverdueReview): readonly string[] =>
  open.map((index) => stageAt(policy, index).name);
