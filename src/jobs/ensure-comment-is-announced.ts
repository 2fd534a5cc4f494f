import { createLocalReq, type BasePayload } from 'payload';
import { notifyOfComment } from '@/notifications/commands/notify-of-comment';

/** The job behind each comment that names people: they have heard of it. Runs any number of times. */
export const ensureCommentIsAnnounced =
  (payload: BasePayload) =>
  async (job: unknown): Promise<void> => {
    const { comment } = job as { comment?: unknown };
    if (typeof comment !== 'number') return;
    await notifyOfComment(await createLocalReq({}, payload), { comment });
  };
