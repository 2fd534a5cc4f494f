import { createLocalReq } from 'payload';
import { readNotifications } from '@/notifications/commands/read-notifications';
import { notifyOfAssignment } from '@/notifications/commands/notify-of-assignment';
import { notifyOfComment } from '@/notifications/commands/notify-of-comment';
import { notifyOfOverdueReviews } from '@/notifications/commands/notify-of-overdue-reviews';
import { notifyOfTransition } from '@/notifications/commands/notify-of-transition';
import { demoAccounts } from './content/accounts';
import { done, type Desk } from './desk';

type News = { edition: number; sequence: number } | { comment: number } | { assignment: number };

/**
 * Puts into inboxes what the worker would have put there when it happened, had there been one; the worker, who comes to
 * it later, finds it told.
 */
export const tellPeople = async ({ payload }: Desk, news: News): Promise<void> => {
  const req = await createLocalReq({}, payload);
  if ('comment' in news) return notifyOfComment(req, news);
  if ('assignment' in news) return notifyOfAssignment(req, news);
  return notifyOfTransition(req, news);
};

/** Who was late heard of it in time, and everybody has read what is older than their last visit. */
export const catchUp = async (desk: Desk): Promise<void> => {
  const morning = desk.at([1, '06:00']);
  await notifyOfOverdueReviews(await createLocalReq({}, desk.payload), { now: morning.now() });
  const read = desk.at([3, '18:00']).now();
  for (const { person } of demoAccounts) {
    const reading = { before: read.toISOString(), now: read };
    done(`Reading of ${person}`, await readNotifications(await desk.as(person), reading));
  }
};
