import { createLocalReq, type BasePayload } from 'payload';
import { notifyOfOverdueReviews } from '@/notifications/commands/notify-of-overdue-reviews';

/** Runs every few minutes: whoever should have reviewed something by now, and the editors, have heard of it. */
export const ensureOverdueReviewsAreAnnounced =
  ({ payload, now }: { payload: BasePayload; now: () => Date }) =>
  async (): Promise<void> => {
    await notifyOfOverdueReviews(await createLocalReq({}, payload), { now: now() });
  };
