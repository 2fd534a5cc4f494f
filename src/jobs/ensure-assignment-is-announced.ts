import { createLocalReq, type BasePayload } from 'payload';
import { notifyOfAssignment } from '@/notifications/commands/notify-of-assignment';

/** The job behind each review that was given to somebody: they have heard of it. Runs any number of times. */
export const ensureAssignmentIsAnnounced =
  (payload: BasePayload) =>
  async (job: unknown): Promise<void> => {
    const { assignment } = job as { assignment?: unknown };
    if (typeof assignment !== 'number') return;
    await notifyOfAssignment(await createLocalReq({}, payload), { assignment });
  };
