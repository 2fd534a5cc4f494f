import { createLocalReq, type BasePayload } from 'payload';
import { tellOfComment } from '@/notifications/commands/tell-of-comment';

/** The job behind each comment that names people: they have heard of it. Runs any number of times. */
export const ensureCommentIsTold =
  (payload: BasePayload) =>
  async (job: unknown): Promise<void> => {
    const { comment } = job as { comment?: unknown };
    if (typeof comment !== 'number') return;
    await tellOfComment(await createLocalReq({}, payload), { comment });
  };
