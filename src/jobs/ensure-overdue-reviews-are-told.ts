import { createLocalReq, type BasePayload } from 'payload';
import { tellOfOverdueReviews } from '@/notifications/commands/tell-of-overdue-reviews';

export const ensureOverdueReviewsAreToldTask = 'ensure-overdue-reviews-are-told';

/** Runs every few minutes: whoever should have reviewed something by now, and the editors, have heard of it. */
export const ensureOverdueReviewsAreTold =
  ({ payload, now }: { payload: BasePayload; now: () => Date }) =>
  async (): Promise<void> => {
    await tellOfOverdueReviews(await createLocalReq({}, payload), { now: now() });
  };
